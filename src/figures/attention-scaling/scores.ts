import { softmax } from '../softmax.ts';

/** Evenly spaced ranks in no order, made to have mean 0 and variance 1: (1² + … + 6²)/6 − 3.5² = 35/12. */
const ranks = [3, 5, 1, 6, 2, 4];
export const scaledScores: readonly number[] = ranks.map((rank) => (rank - 3.5) / Math.sqrt(35 / 12));

/** Attention over the keys, from scores of a given standard deviation. */
export interface Attention {
  weights: number[];
  /** The greatest weight and its derivative by its own score, p(1 − p). */
  greatest: number;
  slope: number;
}

/**
 * Attention when the dot products keep their variance d_k, and when they are divided by √d_k (Vaswani et al. 2017, §3.2.1).
 * @param dimension d_k, the dimension of queries and keys
 */
export function attention(dimension: number): { unscaled: Attention; scaled: Attention } {
  return {
    unscaled: over(scaledScores.map((score) => score * Math.sqrt(dimension))),
    scaled: over(scaledScores),
  };
}

function over(scores: readonly number[]): Attention {
  const weights = softmax(scores);
  const greatest = Math.max(...weights);
  return { weights, greatest, slope: greatest * (1 - greatest) };
}
