import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../build/search-files.ts';
import { getKnowledge } from '../../knowledge.ts';

export const getStaticPaths = (async () => {
  const { parts } = searchFiles(await getKnowledge());
  return [...parts].map(([part, content]) => ({ params: { part }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
