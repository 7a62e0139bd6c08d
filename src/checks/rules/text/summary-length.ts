import type { QuestionData } from '../../../knowledge/schema/question.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spokenLength } from '../../words/spoken-length.ts';

const limit = 120;

/** A summary can be said in half a minute. */
export const summaryLength: PageRule = {
  id: 'summary-length',
  group: 'text',
  scope: 'page',
  about: `30 秒回答不超过 ${limit} 字`,
  remedy: '删到 30 秒说得完',
  *run({ kind, data, path, source }) {
    if (kind !== 'question' || data === undefined) return;
    const length = spokenLength((data as QuestionData).summary);
    if (length > limit)
      yield problem(path, source.locate(['summary']), `summary 有 ${length} 字，至多 ${limit} 字`);
  },
};
