import type { Moment, StudyDay } from './model.ts';

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** A study day ends at 4 am: who practises past midnight is still in yesterday evening, and DST shifts lie before it. */
const dayStartHour = 4;

/**
 * @param at epoch milliseconds
 * @param utcOffset minutes east of UTC at that time and place: in a browser `-new Date(at).getTimezoneOffset()`
 */
export function momentAt(at: number, utcOffset: number): Moment {
  return { at, day: Math.floor((at + (utcOffset - dayStartHour * 60) * minuteMs) / dayMs) };
}

/** The date of a study day, `YYYY-MM-DD`. */
export function dateOf(day: StudyDay): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The study day of a date `YYYY-MM-DD` (what `<input type="date">` gives), or undefined if there is no such date. */
export function dayOf(date: string): StudyDay | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const day = ms / dayMs;
  return Number.isFinite(ms) && dateOf(day) === date ? day : undefined;
}
