import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';

export const relatedExists: CollectionRule = {
  id: 'related-exists',
  group: 'links',
  scope: 'collection',
  about: 'related 里的题目存在，且正文没有链过',
  remedy: '改正 related 里的 slug，或删去',
  *run({ knowledge, sources }) {
    const slugs = knowledge.questions.map(({ slug }) => slug);
    for (const { file, slug, related, links } of knowledge.questions) {
      for (const [index, other] of related.entries()) {
        const span = sources.get(file)?.locate(['related', index]);
        if (!span) continue;
        if (other === slug) yield problem(file, span, 'related 里写了本页自己');
        else if (!knowledge.question(other))
          yield problem(file, span, `题目 ${other} 不存在${nearest(other, slugs)}`);
        else if (links.includes(other)) yield problem(file, span, `正文已经链到 ${other}：从 related 里删去`);
      }
    }
  },
};
