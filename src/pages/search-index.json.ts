import type { APIRoute } from 'astro';
import { searchFiles } from '../build/search-files.ts';
import { getKnowledge } from '../knowledge.ts';

export const GET: APIRoute = async () => Response.json(searchFiles(await getKnowledge()).first);
