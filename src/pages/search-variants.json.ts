import type { APIRoute } from 'astro';
import { characters } from '../build/characters.ts';
import { getKnowledge } from '../knowledge.ts';
import { buildSearchIndex } from '../search/index-data.ts';
import { buildVariants } from '../search/variants.ts';

export const GET: APIRoute = async () => {
  const index = JSON.stringify(buildSearchIndex(await getKnowledge()));
  return Response.json(buildVariants([index], characters));
};
