import type { AnkiDeck, DeckNames } from './deck.ts';
import { stableId } from './identity.ts';
import { noteType } from './note-type.ts';
import { defaultOptions, schemaVersion } from './schema11.ts';

/** 2020-01-01 in seconds: what a package says of its own age means nothing, but must not change with the clock. */
const created = 1_577_836_800;

/** “Not synchronised yet”. */
export const unsynced = -1;

/** What a collection must say of a user's preferences; an import leaves the reader's as they are. */
const preferences = {
  curDeck: 1,
  activeDecks: [1],
  curModel: noteType.id,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
};

/** Ids of the decks of a package, by topic: the same in every package that has the topic. */
export type DeckIds = ReadonlyMap<string, number>;

export async function deckIds(deck: AnkiDeck): Promise<DeckIds> {
  const topics = [...new Set(deck.notes.map(({ topic }) => topic))];
  return new Map(
    await Promise.all(topics.map(async (topic) => [topic, await stableId(`deck ${topic}`)] as const)),
  );
}

/**
 * The single row of the table `col`: preferences, note types, decks and options as JSON.
 * @param description HTML that Anki shows on the page of each deck
 */
export async function headRow(
  deck: AnkiDeck,
  names: DeckNames,
  ids: DeckIds,
  description: string,
): Promise<(string | number)[]> {
  const modified = Math.max(created, ...deck.notes.map((note) => note.modified));
  const decks = [
    deckEntry(1, 'Default', '', modified),
    deckEntry(await stableId('deck'), names.root, description, modified),
    ...[...ids].map(([topic, id]) =>
      deckEntry(id, names.topics.get(topic) ?? names.root, description, modified),
    ),
  ];
  const texts = [
    { ...preferences, nextPos: deck.notes.length + 1 },
    { [noteType.id]: modelEntry() },
    Object.fromEntries(decks.map((entry) => [entry.id, entry])),
    { [defaultOptions.id]: defaultOptions },
    {},
  ];
  const times = [created, modified * 1000, created * 1000];
  return [1, ...times, schemaVersion, 0, 0, 0, ...texts.map((value) => JSON.stringify(value))];
}

function deckEntry(id: number, name: string, desc: string, mod: number) {
  const nothing = [0, 0];
  const today = { newToday: nothing, revToday: nothing, lrnToday: nothing, timeToday: nothing };
  const options = { conf: defaultOptions.id, dyn: 0, collapsed: false, extendNew: 10, extendRev: 50 };
  return { id, name, desc, mod, usn: unsynced, ...options, ...today };
}

function modelEntry() {
  const { id, name, modified, fields, titleField, template, css } = noteType;
  const field = { sticky: false, rtl: false, font: 'Arial', size: 20, media: [] };
  const texts = { qfmt: template.front, afmt: template.back, bqfmt: '', bafmt: '' };
  return {
    id,
    name,
    type: 0,
    mod: modified,
    usn: unsynced,
    sortf: titleField,
    did: 1,
    flds: fields.map((fieldName, ord) => ({ ...field, name: fieldName, ord })),
    tmpls: [{ ...texts, name: template.name, ord: 0, did: null }],
    // Anki makes a card when these fields of the front are filled.
    req: [[0, 'all', [titleField]]],
    css,
    latexPre: '',
    latexPost: '',
    tags: [],
    vers: [],
  };
}
