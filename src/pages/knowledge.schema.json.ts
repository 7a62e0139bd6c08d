import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { exportSchema } from '../knowledge/export.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(exportSchema));
