/** Dimension of the head that the figure speaks of, and RoPE's base (Su et al. 2021, §3.2.2). */
export const headDimension = 128;
const base = 10_000;

/** Radians that a pair of dimensions turns from one position to the next: base^(−2i/d). @param pair i, from 0 */
export function frequency(pair: number): number {
  return base ** ((-2 * pair) / headDimension);
}

/** Where a vector points that lay along the first axis, once it is turned to its position. */
export function turned(position: number, pair: number): { angle: number; x: number; y: number } {
  const angle = position * frequency(pair);
  return { angle, x: Math.cos(angle), y: Math.sin(angle) };
}

/** The inner product of two unit vectors along the first axis, turned to positions m and n. */
export function innerProduct(m: number, n: number, pair: number): number {
  const [query, key] = [turned(m, pair), turned(n, pair)];
  return query.x * key.x + query.y * key.y;
}
