import { problem, type Rule } from '../rule.ts';

const limit = 120;

/** A summary can be said in half a minute. Formulas count as spoken: one character for two of TeX. */
export const summaryLength: Rule = {
  id: 'summary-length',
  about: `30 秒回答不超过 ${limit} 字`,
  *run({ knowledge, sources }) {
    for (const { file, summary } of knowledge.questions) {
      const spoken = summary
        .replace(/\$[^$]*\$/g, (tex) => 'x'.repeat(Math.ceil((tex.length - 2) / 2)))
        .replace(/[A-Za-z0-9.,-]+/g, (word) => 'x'.repeat(Math.ceil(word.length / 3)))
        .replace(/\s+/g, '');
      const span = sources.get(file)?.locate(['summary']);
      if (span && spoken.length > limit)
        yield problem(file, span, `summary 有 ${spoken.length} 字，至多 ${limit} 字`);
    }
  },
};
