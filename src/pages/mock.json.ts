import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildCatalogue } from '../practice/catalogue/build.ts';
import { buildMockFile } from '../practice/mock/mock-file.ts';

export const GET: APIRoute = async () => {
  const knowledge = await getKnowledge();
  return Response.json(buildMockFile(knowledge, buildCatalogue(knowledge).stamp));
};
