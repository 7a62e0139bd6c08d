import { pageSections } from '../../../markdown/sections.ts';
import type { LinkFact } from '../../../markdown/facts.ts';
import type { Knowledge } from '../../../knowledge/model.ts';
import { questionPath } from '../../../knowledge/raw.ts';
import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { spanIn } from '../../text-place.ts';

/** Every link leads to a page, and to a heading on it where it names one. */
export const linkTarget: CollectionRule = {
  id: 'link-target',
  group: 'links',
  scope: 'collection',
  about: '站内链接指向存在的题目、指南和小节',
  remedy: '链接写目标文件的相对路径，小节写它的 id',
  *run(context) {
    for (const text of context.texts) {
      const own = questionPath(text.file)?.slug;
      for (const link of text.facts.links) {
        const message = linkProblem(link, own, context.knowledge);
        if (message) yield problem(text.file, spanIn(context, text, link.at), message);
      }
    }
  },
};

function linkProblem(
  { target, url }: LinkFact,
  own: string | undefined,
  knowledge: Knowledge,
): string | undefined {
  switch (target.kind) {
    case 'unknown':
      return `链接 ${url}：${target.why}`;
    case 'anchor':
      return own === undefined ? undefined : anchorProblem(own, target.hash, knowledge);
    case 'guide': {
      const slugs = knowledge.guides.map(({ slug }) => slug);
      return slugs.includes(target.slug)
        ? undefined
        : `指南 ${target.slug} 不存在${nearest(target.slug, slugs)}`;
    }
    case 'question':
      return target.slug === own
        ? '链接指向本页自己'
        : questionProblem(target.slug, target.topic, target.hash, knowledge);
    default:
      return undefined;
  }
}

function questionProblem(
  slug: string,
  topic: string | undefined,
  hash: string,
  knowledge: Knowledge,
): string | undefined {
  const question = knowledge.question(slug);
  if (!question) {
    const moved = knowledge.redirects.get(slug);
    if (moved) return `题目 ${slug} 已改名为 ${moved}`;
    return `题目 ${slug} 不存在${nearest(
      slug,
      knowledge.questions.map((one) => one.slug),
    )}`;
  }
  if (topic !== undefined && topic !== question.topic) {
    return `题目 ${slug} 在主题 ${question.topic}，不在 ${topic}：链接写 ../${question.topic}/${slug}.md`;
  }
  return hash ? anchorProblem(slug, hash, knowledge) : undefined;
}

function anchorProblem(slug: string, hash: string, knowledge: Knowledge): string | undefined {
  const ids = [...(knowledge.question(slug)?.facts.headings.map(({ id }) => id) ?? []), ...pageSections];
  return ids.includes(hash) ? undefined : `页面 ${slug} 没有小节 #${hash}${nearest(hash, ids)}`;
}
