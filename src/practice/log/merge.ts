import type { Flag, MockRecord, PracticeData, Review, Setting, Undo } from '../model.ts';

/** A total order on entries of one identity, so that devices that merge in any order agree. */
type Prefer<Entry> = (a: Entry, b: Entry) => Entry;

const text = (entry: object): string =>
  JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
const byText = <Entry extends object>(a: Entry, b: Entry): Entry =>
  JSON.stringify(a) === JSON.stringify(b) || text(a) <= text(b) ? a : b;

/** Two versions of one review exist only where an import repaired a date in the future: the repaired one stays. */
const older = <Entry extends { at: number }>(a: Entry, b: Entry): Entry =>
  a.at === b.at ? byText(a, b) : a.at < b.at ? a : b;

export const newer = <Entry extends { at: number; device: string }>(a: Entry, b: Entry): Entry => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.device !== b.device) return a.device > b.device ? a : b;
  return byText(a, b);
};

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By time, then id: the order in which reviews are replayed. */
export const compareReviews = (a: Review, b: Review): number => a.seq - b.seq || compareText(a.id, b.id);
const compareMocks = (a: MockRecord, b: MockRecord): number => a.at - b.at || compareText(a.id, b.id);

export const flagKey = ({ question, field }: Pick<Flag, 'question' | 'field'>): string =>
  `${field} ${question}`;

const byKey =
  <Entry>(key: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number =>
    compareText(key(a), key(b));

function union<Entry>(
  entries: Iterable<Entry>,
  key: (entry: Entry) => string,
  prefer: Prefer<Entry>,
  compare: (a: Entry, b: Entry) => number,
): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const id = key(entry);
    const other = kept.get(id);
    kept.set(id, other === undefined || other === entry ? entry : prefer(other, entry));
  }
  return [...kept.values()].sort(compare);
}

export const uniteReviews = (reviews: Iterable<Review>): Review[] =>
  union(reviews, ({ id }) => id, older, compareReviews);
export const uniteUndone = (undone: Iterable<Undo>): Undo[] =>
  union(
    undone,
    ({ review }) => review,
    older,
    byKey(({ review }) => review),
  );
export const uniteFlags = (flags: Iterable<Flag>): Flag[] => union(flags, flagKey, newer, byKey(flagKey));
export const uniteSettings = (settings: Iterable<Setting>): Setting[] =>
  union(
    settings,
    ({ key }) => key,
    newer,
    byKey(({ key }) => key),
  );
export const uniteMocks = (mocks: Iterable<MockRecord>): MockRecord[] =>
  union(mocks, ({ id }) => id, older, compareMocks);

/** Both logs in one: commutative, associative and idempotent. Nothing of either side's reviews is lost. */
export function mergeData(a: PracticeData, b: PracticeData): PracticeData {
  return {
    version: a.version,
    reviews: uniteReviews([...a.reviews, ...b.reviews]),
    undone: uniteUndone([...a.undone, ...b.undone]),
    flags: uniteFlags([...a.flags, ...b.flags]),
    settings: uniteSettings([...a.settings, ...b.settings]),
    mocks: uniteMocks([...a.mocks, ...b.mocks]),
  };
}
