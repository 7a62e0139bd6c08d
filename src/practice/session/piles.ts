import { isBuried, noFlags, type Flags } from '../log/flags.ts';
import type { Card, Cards, Moment, StudyDay } from '../model.ts';
import { hash } from '../random.ts';
import { dueDayUnder, isDue, reviewedInFuture } from '../scheduling/due.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';

export interface PileInput {
  /** Questions asked for (topic, difficulty, guide, search), in the order in which new ones come. */
  scope: readonly string[];
  cards: Cards;
  flags: Flags;
  now: Moment;
  /** Desired retention today: a plan may have raised it since a card was scheduled. */
  retention: number;
  /** Before an interview: from this day on every question seen is asked once more, due or not, so many today. */
  lastPass?: { from: StudyDay; today: number };
}

/** The questions of a scope by what they wait for, each pile in the order in which it is asked. */
export interface Piles {
  /** In the learning steps, and due. */
  learning: Card[];
  /** In the learning steps, due later. */
  waiting: Card[];
  /** Due longest first. */
  due: Card[];
  /** Not due, but not yet asked in the last pass: the shakiest first. */
  pass: Card[];
  fresh: string[];
}

/** Suspended and buried questions are in none. */
export function sortIntoPiles(input: PileInput, scheduler: Scheduler): Piles {
  const { cards, flags, now } = input;
  const piles: Piles = { learning: [], waiting: [], due: [], pass: [], fresh: [] };
  const dueDays = new Map<Card, StudyDay>();
  for (const question of new Set(input.scope)) {
    const own = flags.get(question) ?? noFlags;
    if (own.suspended || isBuried(own, now.day)) continue;
    const card = cards.get(question);
    if (!card) {
      piles.fresh.push(question);
      continue;
    }
    const day = reviewedInFuture(card, now.day) ? now.day : dueDayUnder(input.retention, card, scheduler);
    dueDays.set(card, day);
    if (isDue(card, now, day)) piles[card.state === 'review' ? 'due' : 'learning'].push(card);
    else if (isUnpassed(card, input)) piles.pass.push(card);
    else if (card.state !== 'review') piles.waiting.push(card);
  }

  // Cards due on one day come in an order of their own each day, so that topics mix.
  const places = new Map(piles.due.map((card) => [card, hash(`${String(now.day)} ${card.question}`)]));
  const by = (value: (card: Card) => number) => (a: Card, b: Card) => value(a) - value(b);
  const dueDay = by((card) => dueDays.get(card) ?? card.dueDay);
  const place = by((card) => places.get(card) ?? 0);
  piles.due.sort((a, b) => dueDay(a, b) || place(a, b));
  piles.pass.sort(by(({ stability }) => stability));
  piles.learning.sort(by(({ dueAt }) => dueAt));
  piles.waiting.sort(by(({ dueAt }) => dueAt));
  return piles;
}

/** Whether the last pass has begun and has not come to a card. */
export const isUnpassed = (card: Card, { now, lastPass }: PileInput): boolean =>
  lastPass !== undefined && now.day >= lastPass.from && card.last.day < lastPass.from;
