import { problem, type CollectionRule } from '../../rule.ts';

/** What one question calls related leads back to it. */
export const relatedSymmetry: CollectionRule = {
  id: 'related-symmetry',
  group: 'links',
  scope: 'collection',
  about: 'related 里的题也链回本题，或把本题写进它的 related',
  remedy: '在对方的正文里链回本题，或写进对方的 related',
  *run({ knowledge, sources }) {
    for (const { file, slug, related } of knowledge.questions) {
      for (const [index, other] of related.entries()) {
        const there = knowledge.question(other);
        if (!there || other === slug || there.links.includes(slug) || there.related.includes(slug)) continue;
        const span = sources.get(file)?.locate(['related', index]);
        if (span) yield problem(file, span, `${other} 没有链回 ${slug}，它的 related 里也没有`);
      }
    }
  },
};
