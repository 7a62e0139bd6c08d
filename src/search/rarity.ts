import type { Terms } from './tokens.ts';

/** How much a term tells pages apart. */
export interface Rarity {
  /** The words and pairs that the index has. */
  vocabulary: ReadonlyMap<string, number>;
  /** The fewer pages have a term, the more it says. */
  of(term: string): number;
  /** What all terms of a text say together. */
  sum(terms: Terms): number;
}

/**
 * @param pages the terms of each page; a term may come more than once
 */
export function createRarity(pages: readonly Iterable<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const terms of pages) {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return rarityOf(counts, pages.length);
}

/** BM25's weight of a term that some of all pages have. */
export function rarityIn(pages: number, count: number): number {
  return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
}

/**
 * @param counts how many pages have each term
 * @param pages how many pages there are
 */
export function rarityOf(counts: ReadonlyMap<string, number>, pages: number): Rarity {
  const value = (count: number): number => rarityIn(pages, count);
  const vocabulary = new Map([...counts].map(([term, count]) => [term, value(count)]));
  const unknown = value(0);
  const of = (term: string): number => vocabulary.get(term) ?? unknown;
  return {
    vocabulary,
    of,
    sum: (terms) => {
      let total = 0;
      for (const [term, weight] of terms) total += weight * of(term);
      return total;
    },
  };
}
