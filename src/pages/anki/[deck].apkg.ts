import type { APIRoute, GetStaticPaths } from 'astro';
import { getDeckFiles } from '../../anki-decks.ts';
import type { DeckFiles } from '../../build/anki-files.ts';

export const getStaticPaths = (async () => {
  const decks = await getDeckFiles();
  return decks.map((deck) => ({ params: { deck: deck.file }, props: { package: deck.package } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DeckFiles, 'package'>> = ({ props }) =>
  new Response(props.package, { headers: { 'Content-Type': 'application/octet-stream' } });
