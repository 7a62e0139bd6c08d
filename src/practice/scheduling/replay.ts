import type { Card, Review } from '../model.ts';
import { dayMs, minuteMs } from '../study-day.ts';
import { cardStateOf, unseen, type Memory } from './memory.ts';
import type { Scheduler } from './scheduler.ts';

/** One review with the memory it met. */
export interface Answered {
  review: Review;
  before: Memory;
  elapsedDays: number;
}

/**
 * Follows the reviews of one question, in order, to what they leave.
 * Days do not go backwards: a review dated before the one it follows counts as of the same day.
 * @param question the slug of today
 * @param visit called for each review before it is applied
 */
export function replay(
  question: string,
  reviews: readonly Review[],
  scheduler: Scheduler,
  visit?: (answered: Answered) => void,
): Card | undefined {
  const [first] = reviews;
  const last = reviews.at(-1);
  if (!first || !last) return undefined;
  let before = unseen;
  let memory = unseen;
  let elapsedDays = 0;
  let previous = first;
  for (const review of reviews) {
    elapsedDays = Math.max(0, review.day - previous.day);
    visit?.({ review, before: memory, elapsedDays });
    before = memory;
    memory = scheduler.remember(before, elapsedDays, review.rating);
    previous = review;
  }
  const { retention } = last;
  const { days, minutes } = scheduler.interval(before, elapsedDays, last.rating, retention, first.question);
  return {
    ...memory,
    question,
    state: cardStateOf(memory.state),
    interval: days,
    retention,
    dueDay: last.day + days,
    dueAt: last.at + days * dayMs + minutes * minuteMs,
    firstDay: first.day,
    last: { at: last.at, day: last.day, seq: last.seq, review: last.id },
    seed: first.question,
  };
}
