import { isCommand } from './katex.ts';
import { memoised } from './memo.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * The known command that an unknown one most likely stands for. KaTeX can say of a name whether it knows it and can't
 * list its names, so the words around the unknown one are asked for: first those one slip away, then those that a
 * second slip away from a lost, swapped or surplus letter, then the longest known beginning.
 * @param name with its backslash
 * @returns with its backslash; empty where none is near
 */
export const nearestCommand: (name: string) => string = memoised((name) => {
  const word = name.slice(1);
  if (word.length > 24) return '';
  const known = (candidate: string): boolean => candidate.length > 1 && isCommand(`\\${candidate}`);
  const once = [...slips(word)];
  const found = once.find(known) ?? twice(once.slice(0, word.length * 2), known) ?? beginning(word, known);
  return found === undefined ? '' : `\\${found}`;
});

/** Words that become the given one by one slip of the keys, the likeliest first. */
function* slips(word: string): Generator<string> {
  const cuts = Array.from({ length: word.length + 1 }, (_, at): [string, string] => [
    word.slice(0, at),
    word.slice(at),
  ]);
  for (const [before, [first = '', second = '', ...rest]] of cuts) {
    if (second) yield before + second + first + rest.join('');
  }
  for (const [before, after] of cuts) if (after) yield before + after.slice(1);
  if (word !== word.toLowerCase()) yield word.toLowerCase();
  for (const [before, after] of cuts) for (const letter of letters) yield before + letter + after;
  for (const [before, after] of cuts)
    if (after) for (const letter of letters) yield before + letter + after.slice(1);
}

function twice(words: readonly string[], known: (word: string) => boolean): string | undefined {
  for (const word of words) for (const candidate of slips(word)) if (known(candidate)) return candidate;
  return undefined;
}

function beginning(word: string, known: (word: string) => boolean): string | undefined {
  for (let length = word.length - 1; length >= 3; length -= 1) {
    if (known(word.slice(0, length))) return word.slice(0, length);
  }
  return undefined;
}
