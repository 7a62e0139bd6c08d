import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildSummaries } from '../search/index-data.ts';

export const GET: APIRoute = async () => Response.json(buildSummaries(await getKnowledge()));
