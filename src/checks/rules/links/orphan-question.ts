import { linkedSlugs } from '../../../knowledge/relations.ts';
import { questionPath } from '../../../knowledge/raw.ts';
import { problem, type CollectionRule } from '../../rule.ts';

/** Every question is reached from another page; links of a file that its schema rejects count too. */
export const orphanQuestion: CollectionRule = {
  id: 'orphan-question',
  group: 'links',
  scope: 'collection',
  about: '每道题至少有一道别的题或一篇指南链到它',
  remedy: '在相关的题里链到它',
  *run({ knowledge, texts }) {
    const reached = new Set(
      knowledge.questions.flatMap(({ slug, backlinks }) => (backlinks.length > 0 ? slug : [])),
    );
    for (const { file, field, facts } of texts) {
      const own = questionPath(file)?.slug;
      if (field !== undefined) continue;
      for (const slug of linkedSlugs(facts)) {
        if (slug !== own) reached.add(knowledge.redirects.get(slug) ?? slug);
      }
    }
    for (const { file, slug } of knowledge.questions) {
      if (reached.has(slug)) continue;
      yield problem(
        file,
        { line: 1, column: 1, length: 1 },
        `没有题目或指南链到 ${slug}：在相关的题里加上链接`,
      );
    }
  },
};
