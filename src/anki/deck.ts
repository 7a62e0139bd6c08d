import type { Knowledge } from '../knowledge/model.ts';
import { site } from '../site.ts';
import { ankiNote, type AnkiNote, type NoteContext } from './note.ts';

/** What one download holds. */
export interface AnkiDeck {
  /** Name of its files, without the ending. */
  file: string;
  title: string;
  notes: readonly AnkiNote[];
}

/** Names of the decks that new cards go to. */
export interface DeckNames {
  root: string;
  /** By id of topic. */
  topics: ReadonlyMap<string, string>;
}

/** The file that holds every question. A topic cannot have this name: it is the project's. */
export const wholeDeck = 'wenqu';

/** One deck of every question, then one for each topic that has questions, in reading order. */
export function ankiDecks(knowledge: Knowledge, context: NoteContext): AnkiDeck[] {
  const notes = knowledge.questions.map((question) => ankiNote(question, knowledge, context));
  const topics = knowledge.topics.map(({ id, title }) => ({
    file: id,
    title,
    notes: notes.filter(({ topic }) => topic === id),
  }));
  return [{ file: wholeDeck, title: '全部题目', notes }, ...topics.filter((deck) => deck.notes.length > 0)];
}

/** Topics are decks below the site's; `::` would make another level, and Anki allows no quotes in a name. */
export function deckNames(knowledge: Knowledge): DeckNames {
  const topics = knowledge.topics.map(
    ({ id, title }) => [id, `${site.name}::${title.replace(/::+|["\p{Cc}]+/gu, ' ').trim()}`] as const,
  );
  return { root: site.name, topics: new Map(topics) };
}
