import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { buildSearchIndex } from '../search/index-data.ts';
import { encodeIndex } from '../search/index-wire.ts';

export const GET: APIRoute = async () => Response.json(encodeIndex(buildSearchIndex(await getKnowledge())));
