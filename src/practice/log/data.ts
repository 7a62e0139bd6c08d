import { schemaVersion, type PracticeData, type Review } from '../model.ts';

export const emptyData: PracticeData = {
  version: schemaVersion,
  reviews: [],
  undone: [],
  flags: [],
  settings: [],
  mocks: [],
};

/** The reviews that count: those not taken back. */
export function liveReviews({ reviews, undone }: PracticeData): Review[] {
  const removed = new Set(undone.map(({ review }) => review));
  return reviews.filter(({ id }) => !removed.has(id));
}
