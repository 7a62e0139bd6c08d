import { collectionRows } from '../anki/collection.ts';
import { ankiDecks, deckNames, type AnkiDeck } from '../anki/deck.ts';
import { createFieldRenderer } from '../anki/field-html.ts';
import { ankiText } from '../anki/text-file.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { site } from '../site.ts';
import type { Urls } from '../urls.ts';
import { ankiPackage } from './anki-package.ts';

/** A deck ready to be downloaded. */
export interface DeckFiles extends AnkiDeck {
  text: string;
  package: Uint8Array<ArrayBuffer>;
}

/**
 * Makes every deck of the site. The bytes depend on the content and on where the site lives, never on clock or machine.
 * @param origin scheme and host of the site
 */
export async function ankiFiles(knowledge: Knowledge, urls: Urls, origin: string): Promise<DeckFiles[]> {
  const names = deckNames(knowledge);
  const home = new URL(urls.anki(), origin).href;
  const description = `<a href="${home}">${site.name}</a>：${site.tagline}。内容按 CC BY 4.0 许可发布。`;
  const files: DeckFiles[] = [];
  for (const deck of ankiDecks(knowledge, { urls, origin, render: createFieldRenderer(urls, origin) })) {
    const rows = await collectionRows(deck, names, description);
    files.push({ ...deck, text: ankiText(deck, names), package: await ankiPackage(rows) });
  }
  return files;
}
