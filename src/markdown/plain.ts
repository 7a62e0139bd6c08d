import type { BlockFact } from './blocks.ts';
import { noFacts, type Facts } from './facts.ts';

/** What Markdown, HTML or one of the extensions would read as more than text. */
const markup = /[$*_~`[\]<>&\\!#|@:\p{Cc}\uFEFF]|^[\s\d+-]|\s$|www\./iu;

/** Whether a text says the same with the pipeline and without it. Most fields of the front matter are so. */
export function isPlain(text: string): boolean {
  return text !== '' && !markup.test(text);
}

/** What the pipeline would find in a plain text: one paragraph of words. */
export function analysePlain(text: string): { facts: Facts; blocks: BlockFact[] } {
  const at = { line: 1, column: 1, endLine: 1, endColumn: text.length + 1, start: 0, end: text.length };
  return {
    facts: { ...noFacts(), sections: [{ id: '', title: '', text }] },
    blocks: [
      {
        carrier: 'prose',
        section: '',
        pieces: [{ kind: 'text', value: text, written: text, at: { ...at } }],
        at,
      },
    ],
  };
}
