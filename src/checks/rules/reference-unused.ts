import { problem, type Rule } from '../rule.ts';

export const referenceUnused: Rule = {
  id: 'reference-unused',
  about: 'references.yaml 里没有无人引用的条目',
  *run({ knowledge, sources }) {
    const file = 'content/references.yaml';
    for (const { key } of knowledge.references) {
      const span = sources.get(file)?.locate([key]);
      if (span && knowledge.citing(key).length === 0)
        yield problem(file, span, `没有题目引用 ${key}：删去，或在题目里引用`);
    }
  },
};
