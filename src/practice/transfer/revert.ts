import { flagKey } from '../log/merge.ts';
import type { PracticeData } from '../model.ts';

/**
 * Takes an import back, and keeps what was done since. What the import brought is removed, not marked as undone:
 * the device it came from still counts it.
 * @param present the data now
 * @param before the data before the import
 * @param merged the data right after it
 */
export function revertMerge(present: PracticeData, before: PracticeData, merged: PracticeData): PracticeData {
  return {
    version: present.version,
    reviews: revertList(present.reviews, before.reviews, merged.reviews, ({ id }) => id),
    undone: revertList(present.undone, before.undone, merged.undone, ({ review }) => review),
    flags: revertList(present.flags, before.flags, merged.flags, flagKey),
    settings: revertList(present.settings, before.settings, merged.settings, ({ key }) => key),
    mocks: revertList(present.mocks, before.mocks, merged.mocks, ({ id }) => id),
  };
}

function revertList<Entry>(
  present: readonly Entry[],
  before: readonly Entry[],
  merged: readonly Entry[],
  key: (entry: Entry) => string,
): Entry[] {
  const former = new Map(before.map((entry) => [key(entry), entry]));
  const imported = new Map(merged.map((entry) => [key(entry), JSON.stringify(entry)]));
  return present.flatMap((entry) => {
    const untouched = imported.get(key(entry)) === JSON.stringify(entry);
    return untouched ? (former.get(key(entry)) ?? []) : [entry];
  });
}
