import { nearest } from '../../../text/nearest.ts';
import { siteMap } from '../../links/site-map.ts';
import { problem, type CollectionRule } from '../../rule.ts';

/** The questions that a question is related to exist, under the slug they have now, and are named in one place. */
export const relatedExists: CollectionRule = {
  id: 'related-exists',
  group: 'links',
  scope: 'collection',
  about: 'related 里的题目存在，且正文没有链过',
  remedy: '改正 related 里的 slug，或删去',
  *run(context) {
    const { knowledge, sources } = context;
    const site = siteMap(context);
    for (const { file, slug, related, links } of knowledge.questions) {
      const seen = new Set<string>();
      for (const [index, other] of related.entries()) {
        const source = sources.get(file);
        const span = source?.locate(['related', index]);
        if (!source || !span) continue;
        const moved = knowledge.redirects.get(other);
        if (other === slug) yield problem(file, span, 'related 里写了本页自己');
        else if (seen.has(other)) yield problem(file, span, `related 里的 ${other} 写了两次`);
        else if (site.questions(other).length === 0 && moved !== undefined) {
          const [start, end] = source.offsetsIn(['related', index], 0, other.length) ?? [0, 0];
          yield problem(file, span, `题目 ${other} 已改名为 ${moved}`, {
            remedy: 'related 里改用新的 slug',
            ...(end > start ? { edits: [{ start, end, text: moved }] } : {}),
          });
        } else if (site.questions(other).length === 0)
          yield problem(file, span, `题目 ${other} 不存在${nearest(other, site.slugs)}`);
        else if (links.includes(other)) yield problem(file, span, `正文已经链到 ${other}：从 related 里删去`);
        seen.add(other);
      }
    }
  },
};
