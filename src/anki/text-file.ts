import type { AnkiDeck, DeckNames } from './deck.ts';
import { noteType } from './note-type.ts';

/** Columns before the note's own fields; Anki counts from 1. */
const columns = { guid: 1, deck: 2, tags: 3 };

/**
 * A deck as the text that Anki imports by “File → Import”: a head of `#key:value` lines, then one note a line.
 * The keys are those of the manual's chapter on text files; Anki before 2.1.54 takes them for comments.
 */
export function ankiText(deck: AnkiDeck, names: DeckNames): string {
  const head = [
    '#separator:tab',
    '#html:true',
    `#notetype:${noteType.name}`,
    `#columns:${['GUID', '牌组', '标签', ...noteType.fields].join('\t')}`,
    `#guid column:${columns.guid}`,
    `#deck column:${columns.deck}`,
    `#tags column:${columns.tags}`,
    '#if matches:update current',
  ];
  const rows = deck.notes.map(({ guid, topic, tags, fields }) =>
    [guid, names.topics.get(topic) ?? names.root, tags.join(' '), ...fields].map(quoted).join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** Quotes where the text would end the cell, or begin a quoted one (RFC 4180). */
function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
