import type { Card, Review } from '../model.ts';
import { dayMs, minuteMs } from '../study-day.ts';
import { cardStateOf, memoryOf, unseen, type Memory } from './memory.ts';
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
  const origin = { question, firstDay: first.day, seed: first.question };
  return cardAfter({ review: last, before, elapsedDays }, memory, origin, scheduler);
}

/**
 * The card after one more review: what a replay of all of them gives, without the replay.
 * @param question the slug of today
 * @param card after all reviews before it; undefined for the first
 * @param review comes after all of those
 */
export function advance(
  question: string,
  card: Card | undefined,
  review: Review,
  scheduler: Scheduler,
): Card {
  const before = memoryOf(card);
  const elapsedDays = card ? Math.max(0, review.day - card.last.day) : 0;
  const { firstDay, seed } = card ?? { firstDay: review.day, seed: review.question };
  const memory = scheduler.remember(before, elapsedDays, review.rating);
  return cardAfter({ review, before, elapsedDays }, memory, { question, firstDay, seed }, scheduler);
}

function cardAfter(
  { review, before, elapsedDays }: Answered,
  memory: Memory,
  origin: Pick<Card, 'question' | 'firstDay' | 'seed'>,
  scheduler: Scheduler,
): Card {
  const { id, rating, at, day, seq, retention } = review;
  const { days, minutes } = scheduler.interval(before, elapsedDays, rating, retention, origin.seed);
  return {
    ...memory,
    ...origin,
    state: cardStateOf(memory.state),
    interval: days,
    retention,
    dueDay: day + days,
    dueAt: at + days * dayMs + minutes * minuteMs,
    last: { at, day, seq, review: id },
  };
}
