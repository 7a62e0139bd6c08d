import { tokenise } from './tokens.ts';

export interface Segment {
  text: string;
  mark: boolean;
}

/** Splits a text where words of the query stand in it. */
export function highlight(text: string, query: string): Segment[] {
  const terms = new Set(tokenise(query).map(({ term }) => term));
  const strong = [...terms].filter((term) => [...term].length > 1);
  const wanted = strong.length > 0 ? strong : [...terms];
  const lower = text.toLowerCase();
  // Where lower case changes the length of a text, places in it would be wrong: rather no marks than wrong ones.
  if (lower.length !== text.length) return [{ text, mark: false }];
  const marked = new Uint8Array(text.length);
  for (const term of wanted) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1))
      marked.fill(1, at, at + term.length);
  }
  return segments(text, marked);
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
