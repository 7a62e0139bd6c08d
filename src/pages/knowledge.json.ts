import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { exportKnowledge } from '../knowledge/export.ts';
import { urls } from '../site-urls.ts';

export const GET: APIRoute = async () => Response.json(exportKnowledge(await getKnowledge(), urls));
