import { deckIds, headRow, unsynced } from './collection-head.ts';
import type { AnkiDeck, DeckNames } from './deck.ts';
import { fieldChecksum, stableId } from './identity.ts';
import type { AnkiNote } from './note.ts';
import { noteType } from './note-type.ts';

type Row = readonly (string | number)[];

/** The rows of a collection, in the order of the format's columns. */
export interface CollectionRows {
  col: readonly Row[];
  notes: readonly Row[];
  cards: readonly Row[];
}

/**
 * A deck as the rows of an Anki collection: new cards only, one for each note, in the deck's order.
 * @param description HTML that Anki shows on the page of each deck
 */
export async function collectionRows(
  deck: AnkiDeck,
  names: DeckNames,
  description: string,
): Promise<CollectionRows> {
  const decks = await deckIds(deck);
  const ids = await noteIds(deck.notes);
  const numbered = deck.notes.map((note, index) => ({ note, id: ids[index] ?? 0, position: index + 1 }));
  return {
    col: [await headRow(deck, names, decks, description)],
    notes: await Promise.all(numbered.map(({ id, note }) => noteRow(id, note))),
    cards: numbered.map(({ id, note, position }) => cardRow(id, note, decks.get(note.topic) ?? 1, position)),
  };
}

async function noteRow(id: number, { guid, modified, tags, fields }: AnkiNote): Promise<Row> {
  const checksum = await fieldChecksum(fields[0] ?? '');
  const title = fields[noteType.titleField] ?? '';
  // Anki finds a tag by the spaces around it, and parts fields by the unit separator.
  const texts = [` ${tags.join(' ')} `, fields.join('\u001f'), title];
  return [id, guid, noteType.id, modified, unsynced, ...texts, checksum, 0, ''];
}

/** A note's only card takes its id. After the place among the new cards comes what a reader has learnt: nothing. */
function cardRow(id: number, note: AnkiNote, deck: number, position: number): Row {
  return [id, id, deck, 0, note.modified, unsynced, 0, 0, position, 0, 0, 0, 0, 0, 0, 0, 0, ''];
}

/** Ids that depend on the guid alone, but for the rare two that would share one. */
async function noteIds(notes: readonly AnkiNote[]): Promise<number[]> {
  const taken = new Set<number>();
  for (const wanted of await Promise.all(notes.map(({ guid }) => stableId(guid)))) {
    let id = wanted;
    while (taken.has(id)) id++;
    taken.add(id);
  }
  return [...taken];
}
