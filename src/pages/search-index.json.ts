import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildSearchIndex } from '../search/index-data.ts';
import { encodeIndex } from '../search/index-wire.ts';
import { buildShards, wholeIndexLimit } from '../search/shards.ts';

export const GET: APIRoute = async () => {
  const index = buildSearchIndex(await getKnowledge());
  return Response.json(
    index.questions.length <= wholeIndexLimit ? encodeIndex(index) : buildShards(index).manifest,
  );
};
