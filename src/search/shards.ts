import { questionTerms } from './entry.ts';
import type { SearchIndex } from './index-data.ts';
import { encodeIndex, type WireIndex } from './index-wire.ts';

/** From this many questions on, a reader loads only what a query needs instead of the whole index. */
export const wholeIndexLimit = 700;

/** What `/search-index.json` holds for a large collection: where to find the rest. */
export interface ShardManifest {
  version: 3;
  topics: SearchIndex['topics'];
  /** As in the whole index, but without the places of questions. */
  names: string;
  questions: number;
  /** How many files hold the terms. */
  shards: number;
}

/** Terms of one file, each with the places of the questions that have it: differences in base 36. */
export type TermShard = Record<string, string>;

/** The files of a large index below `/search-parts/`, by name. */
export type ShardFiles = Map<string, TermShard | WireIndex>;

/** Questions in one file of cards: what a search shows of a question and ranks it by. */
const cardSize = 8;
/** Terms in one file, about: eight kilobytes for ten thousand questions. */
const termsPerShard = 120;

export function buildShards(index: SearchIndex): { manifest: ShardManifest; files: ShardFiles } {
  const { questions, topics, names } = index;
  const places = new Map<string, number[]>();
  for (const [place, question] of questions.entries()) {
    for (const term of questionTerms(question)) {
      if (!isSingle(term)) places.set(term, [...(places.get(term) ?? []), place]);
    }
  }
  const shards = Math.max(1, Math.ceil(places.size / termsPerShard));
  const files: ShardFiles = new Map();
  for (let shard = 0; shard < shards; shard++) files.set(termFile(shard), {});
  for (const [term, list] of places) {
    (files.get(shardFile(term, shards)) as TermShard)[term] = packPlaces(list);
  }
  for (let from = 0; from < questions.length; from += cardSize) {
    const cards = questions.slice(from, from + cardSize);
    files.set(cardFile(from), encodeIndex({ topics: [], questions: cards, names: [] }));
  }
  const withoutHomes = names.map((group) => ({ names: group.names }));
  const packed = encodeIndex({ topics, questions: [], names: withoutHomes });
  return {
    manifest: { version: 3, topics, names: packed.names, questions: questions.length, shards },
    files,
  };
}

/** A single Chinese character stands in too many questions to be looked up. */
export const isSingle = (term: string): boolean => /^\p{Script=Han}$/u.test(term);

const termFile = (shard: number): string => `t${shard}`;

/** Name of the file that holds a term. */
export function shardFile(term: string, shards: number): string {
  // FNV-1a, so that the browser finds the file that the build wrote.
  let hash = 0x811c9dc5;
  for (const character of term) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return termFile(hash % shards);
}

/** Name of the file that holds the card of the question at a place. */
export function cardFile(place: number): string {
  return `c${Math.floor(place / cardSize)}`;
}

/** Place of a question in its file of cards. */
export const placeOnCard = (place: number): number => place % cardSize;

function packPlaces(places: readonly number[]): string {
  return places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(36)).join(' ');
}

export function unpackPlaces(packed: string): number[] {
  let place = 0;
  return packed.split(' ').map((step) => (place += parseInt(step, 36)));
}

export function isManifest(value: unknown): value is ShardManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, topics, names, questions, shards } = value as Record<string, unknown>;
  return (
    version === 3 &&
    Array.isArray(topics) &&
    typeof names === 'string' &&
    typeof questions === 'number' &&
    typeof shards === 'number' &&
    shards > 0
  );
}

export function isTermShard(value: unknown): value is TermShard {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((places) => typeof places === 'string')
  );
}
