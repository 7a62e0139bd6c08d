import type { Terms } from './tokens.ts';

/** How much a term tells pages apart. */
export interface Rarity {
  /** The words and pairs that the index has, with how many pages have each. */
  vocabulary: ReadonlyMap<string, number>;
  /** The fewer pages have a term, the more it says. */
  of(term: string): number;
  /** What all terms of a text say together. */
  sum(terms: Terms): number;
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
  /** By count: most terms share a few. */
  const known = new Map<number, number>();
  const of = (term: string): number => {
    const count = counts.get(term) ?? 0;
    let value = known.get(count);
    if (value === undefined) known.set(count, (value = rarityIn(pages, count)));
    return value;
  };
  return {
    vocabulary: counts,
    of,
    sum: (terms) => {
      let total = 0;
      for (const [term, weight] of terms) total += weight * of(term);
      return total;
    },
  };
}
