import { tellingPart } from './function-words.ts';
import { fold } from './normalise.ts';
import { tokenise } from './tokens.ts';

export interface Segment {
  text: string;
  mark: boolean;
}

/** A text as it is compared, with the place in the original that each letter comes from. */
interface Folded {
  letters: string;
  start: number[];
  end: number[];
}

const latin = /[a-z0-9]/i;

/** Splits a text where words of the query stand in it, also where they are spelled otherwise (`√d_k`, `ＬｏＲＡ`). */
export function highlight(text: string, query: string): Segment[] {
  const terms = new Set(tokenise(tellingPart(query) || query).map(({ term }) => term));
  const strong = [...terms].filter((term) => [...term].length > 1);
  const wanted = strong.length > 0 ? strong : [...terms];
  const folded = foldWithPlaces(text);
  const marked = new Uint8Array(text.length);
  for (const term of wanted) {
    for (let at = folded.letters.indexOf(term); at >= 0; at = folded.letters.indexOf(term, at + 1)) {
      const from = folded.start[at] ?? 0;
      const to = folded.end[at + term.length - 1] ?? from;
      if (!beginsInside(text, from, term)) marked.fill(1, from, to);
    }
  }
  return segments(text, marked);
}

/** Hyphens are left out, as in the tokens: `zero3` stands in `ZeRO-3`. */
function foldWithPlaces(text: string): Folded {
  const folded: Folded = { letters: '', start: [], end: [] };
  let at = 0;
  for (const character of text) {
    const letters = character === '-' ? '' : fold(character);
    folded.letters += letters;
    for (let index = 0; index < letters.length; index++) {
      folded.start.push(at);
      folded.end.push(at + character.length);
    }
    at += character.length;
  }
  return folded;
}

/** Whether a Latin word would be marked from its middle on: `rag` in `storage`. */
function beginsInside(text: string, from: number, term: string): boolean {
  return latin.test(term[0] ?? '') && latin.test(text[from - 1] ?? '');
}

function segments(text: string, marked: Uint8Array): Segment[] {
  const result: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[from]) continue;
    result.push({ text: text.slice(from, at), mark: marked[from] === 1 });
    from = at;
  }
  return result;
}
