import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { ankiDecks, deckNames, type AnkiDeck, type DeckNames } from '../../../src/anki/deck.ts';
import { createFieldRenderer } from '../../../src/anki/field-html.ts';
import type { AnkiNote } from '../../../src/anki/note.ts';
import { buildKnowledge } from '../../../src/knowledge/build.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { loadContent } from '../../../src/source/content.ts';
import { createUrls } from '../../../src/urls.ts';
import { contentWith, type Changes } from '../content-fixture.ts';

const urls = createUrls('/kb/');
const origin = 'https://example.org';

/** The decks of the fixture's two questions: the whole, then the topic's. */
export function decksOf(changes: Changes = {}): { whole: AnkiDeck; topic: AnkiDeck; names: DeckNames } {
  const { raw } = loadContent(contentWith(changes), createProcessor({ urls, readFigure: () => undefined }));
  const knowledge = buildKnowledge(raw);
  const render = createFieldRenderer(urls, origin);
  const [whole, topic] = ankiDecks(knowledge, { urls, origin, render });
  if (!whole || !topic) throw new Error('the fixture makes two decks');
  return { whole, topic, names: deckNames(knowledge) };
}

/** The note whose page is the slug's. */
export function noteOf(slug: string, changes: Changes = {}): AnkiNote {
  const note = decksOf(changes).whole.notes.find(({ fields }) => fields[5]?.endsWith(`/q/${slug}/`));
  if (!note) throw new Error(`no note of ${slug}`);
  return note;
}

/** What a browser shows of a field. */
export function shown(html = ''): string {
  const text = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return text(parseFragment(html));
}
