import { problem, type CollectionRule } from '../../rule.ts';

/** From every question a reader can go on to another. */
export const deadEndQuestion: CollectionRule = {
  id: 'dead-end-question',
  group: 'links',
  scope: 'collection',
  about: '每道题至少链到一道别的题',
  remedy: '在正文或“延伸”里链到值得接着读的题，或写进 related',
  *run({ knowledge }) {
    for (const { file, slug, links, related } of knowledge.questions) {
      if ([...links, ...related].some((other) => other !== slug)) continue;
      yield problem(file, { line: 1, column: 1, length: 1 }, `${slug} 没有链到任何别的题`);
    }
  },
};
