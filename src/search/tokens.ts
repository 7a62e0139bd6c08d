import { normalise } from './normalise.ts';

/** What a text is compared by, with how much each part says. */
export interface Token {
  term: string;
  /** 1 for a pair of characters or a word; less for what is found everywhere. */
  weight: number;
}

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.+-])+/gu;
const han = /^\p{Script=Han}/u;
/** A single character says little: it only decides between pages that are equal otherwise. */
const singleWeight = 0.12;

/**
 * Cuts a text into pairs of Chinese characters and Latin words. The same cut serves the index and the query, so that
 * they never disagree about where a word ends.
 */
export function tokenise(text: string, limit?: number): Token[] {
  const tokens: Token[] = [];
  let previous = '';
  for (const [part] of normalise(text, limit).matchAll(run)) {
    if (han.test(part)) {
      addHan(part, tokens);
      previous = '';
    } else {
      previous = addWord(part, previous, tokens);
    }
  }
  return tokens;
}

function addHan(part: string, tokens: Token[]): void {
  const characters = [...part];
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next) tokens.push({ term: character + next, weight: 1 });
    tokens.push({ term: character, weight: characters.length === 1 ? 0.5 : singleWeight });
  }
}

/** A word, its parts where it is hyphenated, and the word joined with the one before (`zero 3` is `zero3`). */
function addWord(part: string, previous: string, tokens: Token[]): string {
  const word = part.replace(/^[.+-]+|[.+-]+$/g, '').replaceAll('-', '');
  if (!word) return '';
  tokens.push({ term: word, weight: 1.5 });
  const pieces = part.split('-').filter(Boolean);
  if (pieces.length > 1) for (const piece of pieces) tokens.push({ term: piece, weight: 0.7 });
  if (previous && previous.length + word.length <= 12) tokens.push({ term: previous + word, weight: 0.7 });
  return word;
}
