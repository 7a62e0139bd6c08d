import type { APIRoute, GetStaticPaths } from 'astro';
import { getDeckFiles } from '../../anki-decks.ts';

export const getStaticPaths = (async () => {
  const decks = await getDeckFiles();
  return decks.map(({ file, text }) => ({ params: { deck: file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
