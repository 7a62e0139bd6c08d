import type { Moment, StudyDay } from '../model.ts';
import { dayMs } from '../study-day.ts';
import { integerOf, timeOf } from './fields.ts';

/** A device further east, or a clock a little fast, is no error. */
const toleranceMs = dayMs;
const farthestPlan = 3660;

/** Reads the times of a file, and sets those that lie in the future back to when it was written. */
export interface FileClock {
  time(at: unknown): number | undefined;
  moment(at: unknown, day: unknown): Moment | undefined;
  /** A day to plan for, within ten years either way. */
  plannedDay(day: unknown): StudyDay | undefined;
  /** Times set back so far. */
  repaired(): number;
}

/** @param exportedAt when the file says it was written: the same for each import of it, so importing twice changes nothing */
export function fileClock(now: Moment, exportedAt: unknown): FileClock {
  const latest = now.at + toleranceMs;
  const written = timeOf(exportedAt);
  const fallback = written !== undefined && written <= latest ? written : 0;
  let repaired = 0;
  const time = (value: unknown): number | undefined => {
    const at = timeOf(value);
    if (at === undefined || at <= latest) return at;
    repaired += 1;
    return fallback;
  };
  return {
    time,
    moment(atValue, dayValue) {
      const at = time(atValue);
      if (at === undefined) return undefined;
      // Zones reach from −12 to +14 hours and a study day begins at 4: a day further off than one is not of that time.
      const utcDay = Math.floor(at / dayMs);
      return { at, day: integerOf(dayValue, utcDay - 1, utcDay + 1) ?? utcDay };
    },
    plannedDay: (value) => integerOf(value, now.day - farthestPlan, now.day + farthestPlan),
    repaired: () => repaired,
  };
}
