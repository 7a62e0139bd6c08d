import type { Card, Moment, Rating } from '../model.ts';
import { memoryOf } from './memory.ts';
import type { Interval, Scheduler } from './scheduler.ts';

/** What each rating button would do now: exactly what recording that rating gives. */
export function previewIntervals(
  question: string,
  card: Card | undefined,
  now: Moment,
  retention: number,
  scheduler: Scheduler,
): Record<Rating, Interval> {
  const memory = memoryOf(card);
  const elapsedDays = card ? Math.max(0, now.day - card.last.day) : 0;
  const after = (rating: Rating): Interval =>
    scheduler.interval(memory, elapsedDays, rating, retention, card?.seed ?? question);
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
