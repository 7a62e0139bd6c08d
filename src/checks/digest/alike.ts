import type { HashedSet } from './min-hash.ts';

/** Two of a list of sets, by their indices, and how much they share. */
export interface Pair {
  first: number;
  second: number;
  /** Jaccard similarity: what both hold, of what either holds; 0 to 1. */
  score: number;
}

/**
 * The pairs of sets that are alike. Only sets that agree in a band of their signatures are compared, so that the work
 * grows with the number of sets and not with that of pairs.
 * @param least the least score
 */
export function alikePairs(sets: readonly HashedSet[], least: number): Pair[] {
  const compared = new Set<number>();
  const pairs: Pair[] = [];
  const before = new Map<number, number[]>();
  for (const [second, { hashes, bands }] of sets.entries()) {
    for (const [band, key] of bands.entries()) {
      const place = band * 2 ** 32 + key;
      const others = before.get(place) ?? [];
      before.set(place, others);
      for (const first of others) {
        const pair = second * sets.length + first;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const score = jaccard(sets[first]?.hashes ?? [], hashes);
        if (score >= least) pairs.push({ first, second, score });
      }
      // Of many copies each is compared with the first few: enough to name it.
      if (others.length < 8) others.push(second);
    }
  }
  return pairs.sort((a, b) => a.second - b.second || a.first - b.first);
}

function jaccard(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared / (a.length + b.length - shared);
}
