import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildTexts } from '../search/index-data.ts';

export const GET: APIRoute = async () => Response.json(buildTexts(await getKnowledge()));
