import type { Card, Cards, PracticeData, Review } from '../model.ts';
import { advance, replay } from '../scheduling/replay.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';
import type { Catalogue } from './catalogue.ts';
import { liveReviews } from './data.ts';

/** The live reviews of each question in replay order, under the slugs of today. */
export function reviewsByQuestion(data: PracticeData, catalogue: Catalogue): Map<string, Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of liveReviews(data)) {
    const question = catalogue.resolve(review.question);
    const group = groups.get(question);
    if (group) group.push(review);
    else groups.set(question, [review]);
  }
  return groups;
}

/** Every card from the whole log. Questions that are gone have theirs too: only the queue leaves them out. */
export function deriveCards(data: PracticeData, catalogue: Catalogue, scheduler: Scheduler): Cards {
  const cards = new Map<string, Card>();
  for (const [question, reviews] of reviewsByQuestion(data, catalogue)) {
    const card = replay(question, reviews, scheduler);
    if (card) cards.set(question, card);
  }
  return cards;
}

/** The cards after a review that was just recorded: it comes after all others of its question. */
export function addReview(cards: Cards, review: Review, catalogue: Catalogue, scheduler: Scheduler): Cards {
  const question = catalogue.resolve(review.question);
  return new Map(cards).set(question, advance(question, cards.get(question), review, scheduler));
}

/** The cards after the log of one question changed otherwise, by an undoing say; only that question is replayed. */
export function refreshCard(
  cards: Cards,
  question: string,
  data: PracticeData,
  catalogue: Catalogue,
  scheduler: Scheduler,
): Cards {
  const current = catalogue.resolve(question);
  const removed = new Set(data.undone.map(({ review }) => review));
  const reviews = data.reviews.filter(
    (review) => catalogue.resolve(review.question) === current && !removed.has(review.id),
  );
  const card = replay(current, reviews, scheduler);
  const next = new Map(cards);
  if (card) next.set(current, card);
  else next.delete(current);
  return next;
}
