import type { QuestionData } from '../../../knowledge/schema/question.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spokenLength } from '../../words/spoken-length.ts';

const limit = 50;

/** A key point is one thing to listen for, said in one sentence. */
export const keyPointLength: PageRule = {
  id: 'key-point-length',
  group: 'text',
  scope: 'page',
  about: `每条得分点不超过 ${limit} 字`,
  remedy: '一条只写一个要点，细节移到正文',
  *run({ kind, data, path, source }) {
    if (kind !== 'question' || data === undefined) return;
    for (const [index, point] of (data as QuestionData).keyPoints.entries()) {
      const length = spokenLength(point);
      if (length <= limit) continue;
      yield problem(path, source.locate(['keyPoints', index]), `得分点有 ${length} 字，至多 ${limit} 字`);
    }
  },
};
