import { problem, type CollectionRule } from '../../rule.ts';
import { allQuestionsRead } from '../../unread.ts';

export const referenceUnused: CollectionRule = {
  id: 'reference-unused',
  group: 'sources',
  scope: 'collection',
  about: 'references.yaml 里没有无人引用的条目',
  remedy: '删去这条文献，或在题目里引用',
  *run(context) {
    const { knowledge, sources } = context;
    if (!allQuestionsRead(context)) return;
    const file = 'content/references.yaml';
    for (const { key } of knowledge.references) {
      const span = sources.get(file)?.locate([key]);
      if (span && knowledge.citing(key).length === 0)
        yield problem(file, span, `没有题目引用 ${key}：删去，或在题目里引用`);
    }
  },
};
