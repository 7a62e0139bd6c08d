import type { Card, Moment, StudyDay } from '../model.ts';
import type { Scheduler } from './scheduler.ts';

/** Zones lie up to 26 hours apart: a review of “tomorrow” may come from a device further east. */
const zoneTolerance = 1;

/** Reviewed on a day that has not come: the clock ran ahead then. Its due day can't be trusted. */
export const reviewedInFuture = (card: Card, today: StudyDay): boolean =>
  card.last.day > today + zoneTolerance;

/**
 * The day a question is due under a desired retention that may have risen since it was scheduled.
 * A lower one moves nothing: what is promised for a day stays.
 */
export function dueDayUnder(retention: number, card: Card, scheduler: Scheduler): StudyDay {
  if (card.state !== 'review' || retention <= card.retention) return card.dueDay;
  return Math.min(card.dueDay, card.last.day + scheduler.daysUntil(retention, card.stability));
}

/** @param dueDay from `dueDayUnder`, or the card's own */
export function isDue(card: Card, now: Moment, dueDay: StudyDay = card.dueDay): boolean {
  if (reviewedInFuture(card, now.day)) return true;
  if (card.state === 'review') return now.day >= dueDay;
  const clockSetBack = now.at < card.last.at;
  return now.at >= card.dueAt || now.day > card.last.day || clockSetBack;
}
