import { schemaVersion, type MockRecord, type PracticeData, type Review } from '../model.ts';

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
  return notRemoved(reviews, undone);
}

/** The mock interviews of the history: those that the reader did not remove. */
export function liveMocks({ mocks, undone }: PracticeData): MockRecord[] {
  return notRemoved(mocks, undone);
}

function notRemoved<Entry extends { id: string }>(
  entries: readonly Entry[],
  undone: PracticeData['undone'],
): Entry[] {
  const removed = new Set(undone.map(({ review }) => review));
  return entries.filter(({ id }) => !removed.has(id));
}
