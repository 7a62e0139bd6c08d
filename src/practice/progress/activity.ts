import type { Review, StudyDay } from '../model.ts';

export interface DayCount {
  day: StudyDay;
  count: number;
}

/** Reviews of each day up to today, days without any included: a year's heat map. */
export function activity(reviews: readonly Review[], today: StudyDay, days = 365): DayCount[] {
  const counts = new Map<StudyDay, number>();
  for (const { day } of reviews) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Array.from({ length: days }, (_, index) => {
    const day = today - days + 1 + index;
    return { day, count: counts.get(day) ?? 0 };
  });
}

export interface Streak {
  /** Days practised in the run that reaches today; today itself may still come. */
  current: number;
  longest: number;
  /** Of the last 30 days. */
  last30: number;
}

/** Days in a row without practice that a run survives: a day of rest is no failure, and neither is a long flight. */
const restDays = 1;

/** Counts the days practised; the days of rest in between are not counted, and do not end a run either. */
export function streakOf(reviews: readonly Review[], today: StudyDay): Streak {
  const days = [...new Set(reviews.map(({ day }) => day))]
    .filter((day) => day <= today)
    .sort((a, b) => a - b);
  let run = 0;
  let longest = 0;
  let previous: StudyDay | undefined;
  for (const day of days) {
    run = previous !== undefined && day - previous <= restDays + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = day;
  }
  const reachesToday = previous !== undefined && today - previous <= restDays + 1;
  return {
    current: reachesToday ? run : 0,
    longest,
    last30: days.filter((day) => day > today - 30).length,
  };
}
