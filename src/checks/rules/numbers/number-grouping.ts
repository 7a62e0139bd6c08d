import { problem, type PageRule } from '../../rule.ts';
import { pieceSpan } from '../../text-place.ts';

/** Groups of another length behind or before proper ones, and a full-width comma before `000`. */
const misgrouped =
  /(?<![\d,.A-Za-z])(?:\d{1,3}(?:,\d{3})+,(?:\d{1,2}|\d{4,9})|\d{4,9}(?:,\d{3})+|\d{1,3}(?:[,，]\d{3})*，000)(?![\d,])/g;

/** A long number is set in groups of three digits. */
export const numberGrouping: PageRule = {
  id: 'number-grouping',
  group: 'numbers',
  about: '千分位逗号每三位一个，用半角',
  remedy: '数清位数，写成 1,000,000；几个数并列时用顿号隔开',
  scope: 'page',
  *run({ texts, source, path }) {
    for (const text of texts) {
      for (const piece of text.blocks.flatMap(({ pieces }) => pieces)) {
        if (piece.kind !== 'text') continue;
        for (const { 0: written, index } of piece.value.matchAll(misgrouped)) {
          const span = pieceSpan(source, text, piece, index, index + written.length);
          yield problem(path, span, `${written} 的千分位不对`);
        }
      }
    }
  },
};
