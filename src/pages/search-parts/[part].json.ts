import type { APIRoute, GetStaticPaths } from 'astro';
import { getKnowledge } from '../../knowledge.ts';
import { buildSearchIndex } from '../../search/index-data.ts';
import { buildShards, wholeIndexLimit } from '../../search/shards.ts';

export const getStaticPaths = (async () => {
  const index = buildSearchIndex(await getKnowledge());
  if (index.questions.length <= wholeIndexLimit) return [];
  return [...buildShards(index).files].map(([part, content]) => ({ params: { part }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
