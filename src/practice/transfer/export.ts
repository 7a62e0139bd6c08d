import type { Moment, PracticeData } from '../model.ts';
import { dateOf } from '../study-day.ts';

export const fileFormat = 'wenqu-practice';

/** The one file that progress leaves and enters by: what is stored, under a name and a version. */
export function exportFile(data: PracticeData, now: Moment): { name: string; text: string } {
  const { version, ...lists } = data;
  const file = { format: fileFormat, version, exportedAt: now.at, ...lists };
  return { name: `wenqu-练习进度-${dateOf(now.day)}.json`, text: JSON.stringify(file) };
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
