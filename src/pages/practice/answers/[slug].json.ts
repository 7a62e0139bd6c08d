import type { APIRoute, GetStaticPaths } from 'astro';
import { inlineMarkdown } from '../../../inline-markdown.ts';
import { getKnowledge } from '../../../knowledge.ts';
import { treesFromHtml } from '../../../node-tree/from-html.ts';
import type { AnswerFile } from '../../../practice/catalogue/answer.ts';

export const getStaticPaths = (async () => {
  const { questions } = await getKnowledge();
  return questions.map(({ slug }) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const question = (await getKnowledge()).question(params['slug'] ?? '');
  if (!question) return new Response(null, { status: 404 });
  const trees = (text: string) => treesFromHtml(inlineMarkdown.renderInline(text, question.file));
  const answer: AnswerFile = {
    summary: trees(question.summary),
    keyPoints: question.keyPoints.map(trees),
    corrections: question.corrections.map(({ claim, fix }) => ({ claim: trees(claim), fix: trees(fix) })),
  };
  return Response.json(answer);
};
