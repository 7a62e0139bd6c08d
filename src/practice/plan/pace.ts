import type { Review } from '../model.ts';

/** Seconds that a question takes: the first time (with reading and the learning steps), and each time after. */
export interface Pace {
  first: number;
  again: number;
}

const assumed: Pace = { first: 180, again: 60 };
const leastSamples = 20;
const recent = 300;

/**
 * The reader's own pace, by the median of the newest reviews, once there are enough to tell.
 * @param reviews in replay order
 */
export function paceOf(reviews: readonly Review[]): Pace {
  const seen = new Set<string>();
  const first: number[] = [];
  const again: number[] = [];
  for (const { question, seconds } of reviews) {
    (seen.has(question) ? again : first).push(seconds);
    seen.add(question);
  }
  return { first: typical(first, assumed.first), again: typical(again, assumed.again) };
}

/** Bounded, because a page left open and a card clicked through say nothing of the reader. */
function typical(seconds: readonly number[], otherwise: number): number {
  const newest = seconds.slice(-recent).sort((a, b) => a - b);
  if (newest.length < leastSamples) return otherwise;
  const median = newest[Math.floor(newest.length / 2)] ?? otherwise;
  return Math.min(600, Math.max(15, median));
}
