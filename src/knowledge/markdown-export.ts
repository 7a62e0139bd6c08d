import type { LinkFact } from '../markdown/facts.ts';
import type { Urls } from '../urls.ts';
import type { Knowledge, Question } from './model.ts';
import { difficulties } from './schema/question.ts';
import { referenceUrl } from './schema/reference.ts';

/**
 * A question as one Markdown text that stands on its own: links are absolute, sources are written out.
 * @param origin scheme and host of the site
 */
export function questionMarkdown(
  question: Question,
  knowledge: Knowledge,
  urls: Urls,
  origin: string,
): string {
  const absolute = (path: string) => new URL(path, origin).href;
  const parts = [
    `# ${question.title}`,
    `> ${knowledge.topic(question.topic)?.title ?? question.topic} · ${difficulties[question.difficulty]} · 更新于 ${question.updated} · ${absolute(urls.question(question.slug))}`,
    `## 30 秒回答\n\n${question.summary}`,
    `## 得分点\n\n${list(question.keyPoints)}`,
    `## 也会这样问\n\n${list(question.asks)}`,
    withAbsoluteLinks(question, (link) => linkUrl(link, question, knowledge, urls, absolute)).trim(),
  ];
  if (question.corrections.length > 0) {
    const corrections = question.corrections.map(({ claim, fix }) => `流传的说法：${claim} 正确的是：${fix}`);
    parts.push(`## 订正\n\n${list(corrections)}`);
  }
  const sources = question.sources.flatMap((key) => knowledge.reference(key) ?? []);
  parts.push(
    `## 参考文献\n\n${list(sources.map((source) => `${source.authors.join(', ')} (${source.year}). [${source.title}](${referenceUrl(source)})`))}`,
  );
  return `${parts.join('\n\n')}\n`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The body with each link's target replaced, from the last to the first so that offsets stay right. */
function withAbsoluteLinks({ body, facts }: Question, urlOf: (link: LinkFact) => string | undefined): string {
  return [...facts.links]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((text, link) => {
      const url = urlOf(link);
      const written = text.slice(link.at.start, link.at.end);
      const at = written.lastIndexOf(`](${link.url}`);
      if (url === undefined || at < 0) return text;
      const replaced = `${written.slice(0, at)}](${url}${written.slice(at + 2 + link.url.length)}`;
      return text.slice(0, link.at.start) + replaced + text.slice(link.at.end);
    }, body);
}

function linkUrl(
  { target }: LinkFact,
  question: Question,
  knowledge: Knowledge,
  urls: Urls,
  absolute: (path: string) => string,
): string | undefined {
  switch (target.kind) {
    case 'question':
      return absolute(urls.question(target.slug, target.hash || undefined));
    case 'guide':
      return absolute(urls.guide(target.slug));
    case 'anchor':
      return absolute(urls.question(question.slug, target.hash));
    case 'reference': {
      const reference = knowledge.reference(target.key);
      return reference && referenceUrl(reference);
    }
    default:
      return undefined;
  }
}
