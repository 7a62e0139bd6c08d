import { problem, type PageRule } from '../../rule.ts';
import { passagesOf } from '../../words/passages.ts';

const ways = [
  // Groups of another length behind or before proper ones.
  String.raw`\d{1,3}(?:,\d{3})+,(?:\d{1,2}|\d{4,9})`,
  String.raw`\d{4,9}(?:,\d{3})+`,
  // Groups of four, and of two; behind a bracket they are a shape or a point.
  String.raw`(?<![([（])(?:\d{1,4}(?:,0000)+|\d{1,2}(?:,\d{2})+,\d{3})`,
  // A full-width comma.
  String.raw`\d{1,3}(?:[,，]\d{3})*，000`,
];
const misgrouped = new RegExp(String.raw`(?<![\d,.A-Za-z])(?:${ways.join('|')})(?![\d,])`, 'g');

/** A long number is set in groups of three digits. */
export const numberGrouping: PageRule = {
  id: 'number-grouping',
  group: 'numbers',
  about: '千分位逗号每三位一个，用半角',
  remedy: '数清位数，写成 1,000,000；几个数并列时用顿号隔开',
  scope: 'page',
  *run(page) {
    for (const passage of passagesOf(page)) {
      // Readers type numbers into a search as they like.
      if (passage.carrier === 'alias') continue;
      for (const { 0: written, index } of passage.text.matchAll(misgrouped)) {
        const span = passage.span(index, index + written.length);
        yield problem(page.path, span, `${written} 的千分位不对`);
      }
    }
  },
};
