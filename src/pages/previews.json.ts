import type { APIRoute } from 'astro';
import { getKnowledge } from '../knowledge.ts';
import { previewsOf } from '../reading/previews.ts';

export const GET: APIRoute = async () => Response.json(previewsOf((await getKnowledge()).questions));
