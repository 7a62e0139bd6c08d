import { problem, type CollectionRule } from '../../rule.ts';

export const orphanQuestion: CollectionRule = {
  id: 'orphan-question',
  group: 'links',
  scope: 'collection',
  about: '每道题至少有一道别的题或一篇指南链到它',
  remedy: '在相关的题里链到它',
  *run({ knowledge }) {
    const guided = new Set(knowledge.guides.flatMap(({ questions }) => questions));
    for (const { file, slug, backlinks } of knowledge.questions) {
      if (backlinks.length === 0 && !guided.has(slug)) {
        yield problem(
          file,
          { line: 1, column: 1, length: 1 },
          `没有题目或指南链到 ${slug}：在相关的题里加上链接`,
        );
      }
    }
  },
};
