import { emptyData } from '../../../practice/log/data.ts';
import { compareText } from '../../../practice/log/merge.ts';
import type { Flag, MockRecord, PracticeData, Review, Setting, Undo } from '../../../practice/model.ts';
import { logStores, type LogStore } from './schema.ts';

type Entry = Review | Undo | Flag | Setting | MockRecord;

/** What a change wrote, as a log of its own, and the keys it took away. */
export interface Difference {
  written: PracticeData;
  removed: { store: LogStore; key: string | [string, string] }[];
}

/** Entries are never changed in place: what is the same object in both was not touched. */
export function difference(before: PracticeData, after: PracticeData): Difference {
  const removed: Difference['removed'] = [];
  const written: Record<string, Entry[]> = {};
  for (const store of logStores) {
    if (before[store] === after[store]) continue;
    const [old, now] = changedStretches(before[store], after[store]);
    const untouched = new Set(old);
    const fresh = now.filter((entry) => !untouched.has(entry));
    written[store] = fresh;
    // The usual change only adds: nothing to look for then.
    if (now.length - fresh.length === old.length) continue;
    const kept = new Set(now.map((entry) => JSON.stringify(keyOf(store, entry))));
    for (const entry of old) {
      const key = keyOf(store, entry);
      if (!kept.has(JSON.stringify(key))) removed.push({ store, key });
    }
  }
  return { written: { ...emptyData, ...written }, removed };
}

/** What lies between the same beginning and the same end: a usual change of a long log touches one entry. */
function changedStretches(
  old: readonly Entry[],
  now: readonly Entry[],
): [old: readonly Entry[], now: readonly Entry[]] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

/** The questions, as the log names them, whose cards another log touches. */
export function touchedQuestions({ reviews, undone }: PracticeData, whole: PracticeData): string[] {
  const takenBack = new Set(undone.map(({ review }) => review));
  const theirs = takenBack.size > 0 ? whole.reviews.filter(({ id }) => takenBack.has(id)) : [];
  return [...new Set([...reviews, ...theirs].map(({ question }) => question))].sort(compareText);
}

export const sizeOf = (data: PracticeData): number =>
  logStores.reduce((sum, store) => sum + data[store].length, 0);

function keyOf(store: LogStore, entry: Entry): string | [string, string] {
  if (store === 'undone') return (entry as Undo).review;
  if (store === 'settings') return (entry as Setting).key;
  if (store === 'flags') return [(entry as Flag).question, (entry as Flag).field];
  return (entry as Review | MockRecord).id;
}
