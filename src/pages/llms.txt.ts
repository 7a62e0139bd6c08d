import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { plainText } from '../knowledge/plain-text.ts';
import { location, urls } from '../site-urls.ts';
import { site } from '../site.ts';

/** A plain map of the site for language models: every question with its Markdown address. */
export const GET: APIRoute = async () => {
  const knowledge = await getKnowledge();
  const absolute = (path: string): string => new URL(path, location.origin).href;
  const topics = knowledge.topics.map(({ id, title }) => {
    const lines = knowledge
      .inTopic(id)
      .map(
        (question) =>
          `- [${question.title}](${absolute(urls.questionMarkdown(question.slug))}): ${plainText(question.summary)}`,
      );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  const head = `# ${site.name}\n\n> ${site.description}`;
  const data = `## 数据\n\n- [knowledge.json](${absolute(urls.file('knowledge.json'))}): 全部题目与术语\n- [knowledge.schema.json](${absolute(urls.file('knowledge.schema.json'))}): 它的 JSON Schema`;
  return new Response(`${[head, ...topics, data].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
