import type { QuestionData } from '../../../knowledge/schema/question.ts';
import { problem, type PageRule } from '../../rule.ts';

const limit = 120;

/** A summary can be said in half a minute. Formulas count as spoken: one character for two of TeX. */
export const summaryLength: PageRule = {
  id: 'summary-length',
  group: 'text',
  scope: 'page',
  about: `30 秒回答不超过 ${limit} 字`,
  remedy: '删到 30 秒说得完',
  *run({ kind, data, path, source }) {
    if (kind !== 'question' || data === undefined) return;
    const { summary } = data as QuestionData;
    const spoken = summary
      .replace(/\$[^$]*\$/g, (tex) => 'x'.repeat(Math.ceil((tex.length - 2) / 2)))
      .replace(/[A-Za-z0-9.,-]+/g, (word) => 'x'.repeat(Math.ceil(word.length / 3)))
      .replace(/\s+/g, '');
    if (spoken.length > limit)
      yield problem(path, source.locate(['summary']), `summary 有 ${spoken.length} 字，至多 ${limit} 字`);
  },
};
