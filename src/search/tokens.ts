import { normalise } from './normalise.ts';

/** What a text is compared by, with how much each part says. */
export interface Token {
  term: string;
  /** 1 for a pair of characters or a word; less for what is found everywhere. */
  weight: number;
}

/** Each term of a text once, with its greatest weight. */
export type Terms = ReadonlyMap<string, number>;

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.+-])+/gu;
const han = /^\p{Script=Han}/u;
const edges = /^[.+-]+|[.+-]+$/g;
/** A dot joins names (`LLM.int8`) but belongs to a number (`0.01`). */
const joints = /-|\.(?!\d)|(?<!\d)\./;
const wordWeight = 1.5;
const pieceWeight = 0.7;
/** A single character says little: it decides between pages that are equal otherwise, and outlives a slip beside it. */
const singleWeight = 0.2;
/** From this weight on a term says something by itself. */
export const tellingWeight = 0.5;
const longestJoined = 12;

/**
 * Cuts a text into pairs of Chinese characters and Latin words. The same cut serves the index and the query, so that
 * they never disagree about where a word ends.
 *
 * Words of `Intl.Segmenter` as a further kind of term gain nothing: of 385 judged queries (265 of `queries.tsv`, and
 * every second one of `held-out.tsv`) the first answer is right for 350 without them, for 351 where they weigh 0.1, and
 * for 350 where they weigh 0.2 or 0.4. They would cost time, and a browser's dictionary is not the build's.
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

/** Each term once, with its greatest weight. */
export function strongest(tokens: Iterable<Token>): Terms {
  const best = new Map<string, number>();
  for (const { term, weight } of tokens) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return best;
}

function addHan(part: string, tokens: Token[]): void {
  const characters = [...part];
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next) tokens.push({ term: character + next, weight: 1 });
    tokens.push({ term: character, weight: characters.length === 1 ? tellingWeight : singleWeight });
  }
}

/** A word, its parts where it is hyphenated, and the word joined with the one before (`zero 3` is `zero3`). */
function addWord(part: string, previous: string, tokens: Token[]): string {
  const word = part.replace(edges, '').replaceAll('-', '');
  if (!word) return '';
  tokens.push({ term: word, weight: wordWeight });
  const pieces = part.replace(edges, '').split(joints).filter(Boolean);
  if (pieces.length > 1) for (const piece of pieces) tokens.push({ term: piece, weight: pieceWeight });
  if (previous && previous.length + word.length <= longestJoined)
    tokens.push({ term: previous + word, weight: pieceWeight });
  return word;
}
