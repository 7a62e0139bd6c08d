import { minuteMs } from '../study-day.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';
import { doneToday, type DoneToday } from './done-today.ts';
import { interleave } from './interleave.ts';
import { isUnpassed, sortIntoPiles, type PileInput } from './piles.ts';

export interface QueueItem {
  question: string;
  kind: 'learning' | 'review' | 'last-pass' | 'new';
}

export interface QueueInput extends PileInput {
  newPerDay: number;
  reviewsPerDay: number;
}

export interface Queue {
  items: QueueItem[];
  /** Of today, over all scopes. */
  done: DoneToday;
  /** What the daily limits keep for tomorrow. */
  heldBack: { newQuestions: number; reviews: number };
  /** Epoch milliseconds at which the next question in its learning steps is due, if nothing is left until then. */
  nextLearningAt?: number;
}

/** Rather than wait for the last learning steps, ask up to this much early. */
const learnAheadMs = 20 * minuteMs;

/** What to ask now, first to last; built anew after every answer. */
export function buildQueue(input: QueueInput, scheduler: Scheduler): Queue {
  const { learning, waiting, due, pass, fresh } = sortIntoPiles(input, scheduler);
  const done = doneToday(input.cards, input.now.day);
  const dueToday = due.slice(0, Math.max(0, input.reviewsPerDay - done.reviews));
  const passedByReview = dueToday.filter((card) => isUnpassed(card, input)).length;
  const passToday = pass.slice(0, Math.max(0, (input.lastPass?.today ?? 0) - passedByReview));
  const reviews = [
    ...dueToday.map(({ question }) => item('review', question)),
    ...passToday.map(({ question }) => item('last-pass', question)),
  ];
  const news = fresh
    .slice(0, Math.max(0, input.newPerDay - done.newQuestions))
    .map((question) => item('new', question));
  const items = [
    ...learning.map(({ question }) => item('learning', question)),
    ...interleave(reviews, news, done.reviews, done.newQuestions),
  ];
  if (items.length === 0) {
    const ahead = waiting.filter(({ dueAt }) => dueAt <= input.now.at + learnAheadMs);
    items.push(...ahead.map(({ question }) => item('learning', question)));
  }
  const nextLearningAt = items.length === 0 ? waiting[0]?.dueAt : undefined;
  return {
    items,
    done,
    heldBack: {
      newQuestions: fresh.length - news.length,
      reviews: due.length + pass.length - reviews.length,
    },
    ...(nextLearningAt === undefined ? {} : { nextLearningAt }),
  };
}

const item = (kind: QueueItem['kind'], question: string): QueueItem => ({ kind, question });
