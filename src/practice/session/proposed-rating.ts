import type { Rating } from '../model.ts';

/** From this share of the key points on a rating is proposed: all 轻松, most 记得, some 勉强, else 忘了. */
const thresholds: readonly (readonly [share: number, rating: Rating])[] = [
  [1, 4],
  [0.7, 3],
  [0.4, 2],
];

/**
 * @param ticked how many key points were said
 * @param keyPoints how many there are; a question without any gets no opinion: 3
 */
export function proposedRating(ticked: number, keyPoints: number): Rating {
  if (keyPoints <= 0) return 3;
  const share = ticked / keyPoints;
  return thresholds.find(([least]) => share >= least)?.[1] ?? 1;
}
