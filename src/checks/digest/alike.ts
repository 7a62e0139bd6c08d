/** Two of a list of sets, by their indices, and how much they share. */
export interface Pair {
  first: number;
  second: number;
  /** Jaccard similarity: what both hold, of what either holds; 0 to 1. */
  score: number;
}

/**
 * MinHash signatures cut into bands (Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, §3.4): sets that
 * agree in all rows of a band are compared. A pair with half of its elements in common is missed once in 200 times, one
 * with three fifths in 20,000; the work grows with the number of sets and not with that of pairs.
 */
const bands = 40;
const rows = 3;

/**
 * The pairs of sets that are alike.
 * @param sets hashes of 32 bits, ascending, each once
 * @param least the least score
 */
export function alikePairs(sets: readonly (readonly number[])[], least: number): Pair[] {
  const compared = new Set<number>();
  const pairs: Pair[] = [];
  for (let band = 0; band < bands; band += 1) {
    const before = new Map<string, number[]>();
    for (const [second, set] of sets.entries()) {
      if (set.length === 0) continue;
      const key = signaturesOf(set)[band] ?? '';
      const others = before.get(key) ?? [];
      before.set(key, others);
      for (const first of others) {
        const pair = second * sets.length + first;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const score = jaccard(sets[first] ?? [], set);
        if (score >= least) pairs.push({ first, second, score });
      }
      // Of many copies each is compared with the first few: enough to name it.
      if (others.length < 8) others.push(second);
    }
  }
  return pairs.sort((a, b) => a.second - b.second || a.first - b.first);
}

const known = new WeakMap<readonly number[], readonly string[]>();

/** The signatures of a set in each band. A set is kept as long as its file stays as it is, and so are they. */
function signaturesOf(set: readonly number[]): readonly string[] {
  const kept = known.get(set);
  if (kept) return kept;
  const signatures = Array.from({ length: bands }, (_, band) => signature(set, band));
  known.set(set, signatures);
  return signatures;
}

/** The least elements of a set under the hash functions of a band. */
function signature(set: readonly number[], band: number): string {
  let key = '';
  for (let row = 0; row < rows; row += 1) {
    const seed = Math.imul(band * rows + row + 1, 0x9e3779b1);
    let least = Infinity;
    for (const element of set) {
      const mixed = Math.imul(element ^ seed, 0x85ebca6b);
      const hashed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
      if (hashed < least) least = hashed;
    }
    key += `${least} `;
  }
  return key;
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
