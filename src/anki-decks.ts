import { ankiFiles, type DeckFiles } from './build/anki-files.ts';
import { getKnowledge } from './knowledge.ts';
import { location, urls } from './site-urls.ts';

let made: Promise<DeckFiles[]> | undefined;

/** The site's Anki decks: made once for a build, anew for each request while authors edit. */
export function getDeckFiles(): Promise<DeckFiles[]> {
  if (import.meta.env.DEV) return make();
  return (made ??= make());
}

async function make(): Promise<DeckFiles[]> {
  return ankiFiles(await getKnowledge(), urls, location.origin);
}
