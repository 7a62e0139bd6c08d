import type { Content } from '../fault.ts';
import type { Random } from '../random.ts';

/** A place for words in a file. */
export interface Slot {
  file: string;
  /** The file with some words in that place, and the line that they begin on; undefined where they can't stand there. */
  fill: (words: string) => { text: string; line: number } | undefined;
}

/** Finds a random place of one carrier. */
export type Carrier = (
  content: Content,
  random: Random,
  fits?: (file: string) => boolean,
) => Slot | undefined;
