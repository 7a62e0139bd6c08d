import type { Typography } from '../typography.ts';
import { changesBetween, type Change } from './changes.ts';

const han = /\p{Script=Han}/u;
const besideHan = /[\p{L}\p{N}%)\]]/u;
/** Punctuation that brings its own space. */
export const fullWidth = /[，。、；：？！“”‘’（）「」『』《》〈〉【】]/;

const doubtful = new RegExp(
  [
    String.raw`[\p{Script=Han}\u3040-\u30FF][\p{L}\p{N}](?<=[^\p{Script=Han}])`,
    String.raw`[\p{L}\p{N}%)\]](?<=[^\p{Script=Han}])\p{Script=Han}`,
    String.raw`\p{Script=Han} ?(?:[,:!?]|\.(?![A-Za-z0-9]))|[,:!?] ?\p{Script=Han}`,
    ` ${fullWidth.source}`,
    `${fullWidth.source} `,
  ].join('|'),
  'u',
);

/** Whether {@link missettings} could find something; cheap, so that most words need not be set at all. */
export function mayBeMisset(words: string): boolean {
  return doubtful.test(words);
}

/** What is wrong with the spaces and the punctuation of some words, as the changes that mend it. */
export function missettings(words: string, typography: Typography): Change[] {
  return changesBetween(words, typography.format(words)).filter((change) => isWanted(words, change));
}

/** The typography also sets spaces about operators and makes punctuation half-width in Latin runs; that is not wanted. */
function isWanted(words: string, { start, end, text }: Change): boolean {
  const before = words[start - 1] ?? '';
  const after = words[end] ?? '';
  if (start === end)
    return han.test(before) ? besideHan.test(after) : han.test(after) && besideHan.test(before);
  if (text === '') return fullWidth.test(before + after);
  const chineseBefore = /\p{Script=Han} ?$/u.test(words.slice(0, start));
  const chineseAfter = words[start] !== '.' && /^ ?\p{Script=Han}/u.test(words.slice(end));
  return fullWidth.test(text) && (chineseBefore || chineseAfter);
}
