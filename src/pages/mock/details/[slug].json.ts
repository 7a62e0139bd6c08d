import type { APIRoute, GetStaticPaths } from 'astro';
import { mockDetails } from '../../../build/mock-details.ts';
import { inlineMarkdown } from '../../../inline-markdown.ts';
import { getKnowledge } from '../../../knowledge.ts';

export const getStaticPaths = (async () => {
  const { questions } = await getKnowledge();
  return questions.map(({ slug }) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const question = (await getKnowledge()).question(params['slug'] ?? '');
  if (!question) return new Response(null, { status: 404 });
  const render = (text: string, file: string): string => inlineMarkdown.renderInline(text, file);
  return Response.json(mockDetails(question, render));
};
