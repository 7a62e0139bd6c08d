import { plainText } from '../../knowledge/plain-text.ts';
import type { QuestionData } from '../../knowledge/schema/question.ts';
import type { LoadedFile } from '../../source/loaded-file.ts';
import { hashedSet, type HashedSet } from './min-hash.ts';

/** Hashes of the runs of characters that a question is made of, so that questions are compared without their texts. */
export interface Sketch {
  title: HashedSet;
  /** Of the title, the other wordings and the summary. */
  head: HashedSet;
  /** A sample of the body's. */
  body: HashedSet;
}

/** Characters of a run: two, about a word, to find what is worded alike; six to find what was copied. */
const wordLength = 2;
const copyLength = 6;
/** The smallest hashes of a text are a random sample of them, and the same one for the same text. */
const sampleSize = 128;

export function sketchOf({ kind, data, texts }: LoadedFile): Sketch | undefined {
  if (kind !== 'question' || data === undefined) return undefined;
  const { title, asks, summary } = data as QuestionData;
  const body = (texts[0]?.facts.sections ?? []).map(({ text }) => text);
  return {
    title: hashedSet(shingles([title], wordLength)),
    head: hashedSet(shingles([title, ...asks, plainText(summary)], wordLength)),
    body: hashedSet(shingles(body, copyLength, sampleSize)),
  };
}

/**
 * Hashes of all runs of some characters, each once, the smallest first. White space, punctuation and letter case don't
 * count.
 * @param most how many to keep
 */
function shingles(texts: readonly string[], length: number, most = Infinity): number[] {
  const bare = texts.map((text) => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ''));
  const hashes = new Uint32Array(bare.reduce((sum, text) => sum + Math.max(0, text.length - length + 1), 0));
  let next = 0;
  for (const text of bare) {
    for (let end = length; end <= text.length; end += 1) hashes[next++] = hash(text, end - length, end);
  }
  // Three times as many as are kept lie below this, so that the rest need not be sorted.
  const below = (3 * most * 2 ** 32) / Math.max(1, hashes.length);
  const low = most < Infinity ? hashes.filter((value) => value < below) : hashes;
  const found: number[] = [];
  for (const value of (low.length > 2 * most ? low : hashes).sort()) {
    if (found.length >= most) break;
    if (value !== found.at(-1)) found.push(value);
  }
  return found;
}

/** FNV-1a over UTF-16 units, with the finalizer of MurmurHash3, so that the smallest values are a fair sample. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
