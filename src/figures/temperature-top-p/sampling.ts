import { softmax } from '../softmax.ts';

/** A word that could come next. */
export interface Candidate {
  /** After the temperature. */
  probability: number;
  kept: boolean;
  /** Among those that are kept; 0 for the others. */
  sampled: number;
}

/**
 * Temperature, then the nucleus: the smallest set of the most probable words that hold the mass p (Holtzman et al. 2020, §3.1).
 * @param logits from the greatest to the least
 * @param temperature above 0
 * @param mass p of top-p
 */
export function sampling(logits: readonly number[], temperature: number, mass: number): Candidate[] {
  const probabilities = softmax(logits.map((logit) => logit / temperature));
  let before = 0;
  const kept = probabilities.map((probability) => {
    // Sums of rounded numbers miss 1 by some 1e-16; a word more would be kept for that.
    const wanted = before < mass - 1e-12;
    before += probability;
    return wanted;
  });
  const held = probabilities.reduce((sum, probability, index) => sum + (kept[index] ? probability : 0), 0);
  return probabilities.map((probability, index) => ({
    probability,
    kept: kept[index] === true,
    sampled: kept[index] ? probability / held : 0,
  }));
}
