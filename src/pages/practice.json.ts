import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildCatalogue } from '../practice/catalogue/build.ts';

export const GET: APIRoute = async () => Response.json(buildCatalogue(await getKnowledge()));
