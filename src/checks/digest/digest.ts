import type { CheckedPage } from '../rule.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { latinChains } from './latin-chains.ts';
import { rangesOf, wordRanges } from './word-ranges.ts';

/** What the rules of the collection need to know of a file's words: little enough to be kept for each. */
export interface FileDigest {
  /** Where words stand that are spelled as the glossary has them: see `wordRanges`. */
  words: number[];
  /** What Latin words stand there, each chain of them once. */
  names: string[];
  /** Of a question only: what it says. */
  sketch?: Sketch;
}

export function digestOf(page: CheckedPage): FileDigest {
  const sketch = sketchOf(page);
  const words = wordRanges(page);
  const runs = [...rangesOf(words)].map(([start, end]) => page.source.text.slice(start, end));
  const names = new Set(runs.flatMap((run) => latinChains(run).map(({ chain }) => chain)));
  return { words, names: [...names], ...(sketch && { sketch }) };
}
