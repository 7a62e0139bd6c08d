import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildSearchIndex } from '../search/index-data.ts';

export const GET: APIRoute = async () => Response.json(buildSearchIndex(await getKnowledge()));
