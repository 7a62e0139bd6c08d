/** Bands of a signature, and hash functions of a band. */
const bandCount = 40;
const rows = 3;

/** A set of hashes of 32 bits, and what tells it from others without comparing them all. */
export interface HashedSet {
  /** Ascending, each once. */
  hashes: number[];
  /** Of each band of its MinHash signature a hash of 32 bits; none where the set is empty. */
  bands: number[];
}

/**
 * Gives a set its MinHash signature, cut into bands (Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”,
 * §3.4). Two sets with half of their elements in common share no band once in 200 times, with three fifths once in
 * 20,000.
 * @param hashes ascending, each once
 */
export function hashedSet(hashes: number[]): HashedSet {
  if (hashes.length === 0) return { hashes, bands: [] };
  return { hashes, bands: Array.from({ length: bandCount }, (_, band) => bandOf(hashes, band)) };
}

/** A hash of the least elements of a set under the hash functions of a band. */
function bandOf(hashes: readonly number[], band: number): number {
  let key = 0x811c9dc5;
  for (let row = 0; row < rows; row += 1) {
    const seed = Math.imul(band * rows + row + 1, 0x9e3779b1);
    let least = 0xffffffff;
    for (const element of hashes) {
      const mixed = Math.imul(element ^ seed, 0x85ebca6b);
      const hashed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
      if (hashed < least) least = hashed;
    }
    key = Math.imul(key ^ least, 0x01000193);
    key ^= key >>> 15;
  }
  return key >>> 0;
}
