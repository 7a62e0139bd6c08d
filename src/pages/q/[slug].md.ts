import type { APIRoute, GetStaticPaths } from 'astro';
import { getKnowledge } from '../../knowledge.ts';
import { questionMarkdown } from '../../knowledge/markdown-export.ts';
import { location, urls } from '../../site-urls.ts';

export const getStaticPaths = (async () => {
  const { questions } = await getKnowledge();
  return questions.map(({ slug }) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const knowledge = await getKnowledge();
  const question = knowledge.question(params['slug'] ?? '');
  if (!question) return new Response(null, { status: 404 });
  return new Response(questionMarkdown(question, knowledge, urls, location.origin), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
