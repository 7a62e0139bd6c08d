import type { APIRoute } from 'astro';
import { askedCalculations } from '../build/asked-calculations.ts';
import { getKnowledge } from '../knowledge.ts';
import type { Question } from '../knowledge/model.ts';
import { buildCatalogue } from '../practice/catalogue/build.ts';
import { buildMockFile } from '../practice/mock/mock-file.ts';

const calculationsOf = (question: Question): number => askedCalculations(question).length;

export const GET: APIRoute = async () => {
  const knowledge = await getKnowledge();
  return Response.json(buildMockFile(knowledge, buildCatalogue(knowledge).stamp, calculationsOf));
};
