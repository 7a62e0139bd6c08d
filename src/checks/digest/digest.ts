import type { CheckedPage } from '../rule.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { wordRanges } from './word-ranges.ts';

/** What the rules of the collection need to know of a file's words: little enough to be kept for each. */
export interface FileDigest {
  /** Where words stand that are spelled as the glossary has them: see `wordRanges`. */
  words: number[];
  /** Of a question only: what it says. */
  sketch?: Sketch;
}

export function digestOf(page: CheckedPage): FileDigest {
  const sketch = sketchOf(page);
  return { words: wordRanges(page), ...(sketch && { sketch }) };
}
