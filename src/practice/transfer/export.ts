import type { Moment, PracticeData } from '../model.ts';
import { dateOf } from '../study-day.ts';

export const fileFormat = 'wenqu-practice';

/** Entries that are turned into text at once: a few milliseconds on a slow phone. */
const entriesAtOnce = 500;

export const exportName = (now: Moment): string => `wenqu-练习进度-${dateOf(now.day)}.json`;

/**
 * The one file that progress leaves and enters by: what is stored, under a name and a version. It comes in parts that
 * follow one another, because a log of years takes longer to write than a reader should have to wait for an answer.
 */
export function* exportParts(data: PracticeData, now: Moment): Generator<string, void> {
  const { version, ...lists } = data;
  yield JSON.stringify({ format: fileFormat, version, exportedAt: now.at }).slice(0, -1);
  for (const [name, entries] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:[`;
    for (let start = 0; start < entries.length; start += entriesAtOnce) {
      const listed = JSON.stringify(entries.slice(start, start + entriesAtOnce)).slice(1, -1);
      yield start === 0 ? listed : `,${listed}`;
    }
    yield ']';
  }
  yield '}';
}

const weekMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether to remind of an export: a week after the last one (or after the last “not now”), if there is anything new.
 * @param lastReview epoch milliseconds of the newest review, if any
 * @param lastExport epoch milliseconds; undefined if never
 * @param dismissed epoch milliseconds at which the reminder was last put off; undefined if never
 * @param firstReview epoch milliseconds of the oldest review, if any
 */
export function exportReminderDue(
  now: number,
  {
    firstReview,
    lastReview,
    lastExport,
    dismissed,
  }: { firstReview?: number; lastReview?: number; lastExport?: number; dismissed?: number },
): boolean {
  if (firstReview === undefined || lastReview === undefined) return false;
  if (lastExport !== undefined && lastReview <= lastExport) return false;
  return now - Math.max(lastExport ?? firstReview, dismissed ?? 0) >= weekMs;
}
