import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { noFlags } from '../../../src/practice/log/flags.ts';
import type { Card } from '../../../src/practice/model.ts';
import { interleave } from '../../../src/practice/session/interleave.ts';
import { leechAdvice, leechLapses } from '../../../src/practice/session/leech.ts';
import { proposedRating } from '../../../src/practice/session/proposed-rating.ts';
import { buildQueue, type QueueInput } from '../../../src/practice/session/queue.ts';
import { momentAt } from '../../../src/practice/study-day.ts';
import { daysLater, Device, exact, utc } from './fixture.ts';

const monday = utc('2026-03-02T12:00:00Z');
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);

function queueOf(device: Device, more: Partial<QueueInput>) {
  const input = {
    scope: [],
    cards: device.cards,
    flags: new Map(),
    now: monday,
    newPerDay: 10,
    reviewsPerDay: 100,
    retention: 0.9,
    ...more,
  };
  return buildQueue(input, exact);
}
const asked = (device: Device, more: Partial<QueueInput>) =>
  queueOf(device, more).items.map(({ question }) => question);

/** A device that rated these questions 4 (due after 8 days), one a day. */
function practised(questions: readonly string[]): Device {
  const device = new Device('a', createCatalogue(questions), exact);
  for (const [index, question] of questions.entries()) device.answer(question, 4, daysLater(monday, index));
  return device;
}

describe('the queue', () => {
  it('asks what has been due longest first, and nothing outside the scope', () => {
    const device = practised(['a', 'b', 'c', 'd']);
    const now = daysLater(monday, 20);
    expect(asked(device, { scope: ['d', 'c', 'a'], now })).toEqual(['a', 'c', 'd']);
  });

  it('keeps to the daily limits over all scopes, and says what they hold back', () => {
    const device = practised(ids('old', 5));
    const now = daysLater(monday, 20);
    device.answer('old0', 3, now);
    device.answer('new0', 4, now);
    const scope = [...ids('old', 5), ...ids('new', 6)];
    const queue = queueOf(device, { scope, now, newPerDay: 3, reviewsPerDay: 3 });
    const kinds = queue.items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'review')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(2);
    expect(queue.done).toEqual({ newQuestions: 1, reviews: 1 });
    expect(queue.heldBack).toEqual({ newQuestions: 3, reviews: 2 });
  });

  it('leaves suspended questions out, and buried ones until tomorrow', () => {
    const device = practised(['a', 'b', 'c']);
    const now = daysLater(monday, 20);
    const flags = new Map([
      ['a', { ...noFlags, suspended: true }],
      ['b', { ...noFlags, buriedUntil: now.day + 1 }],
    ]);
    expect(asked(device, { scope: ['a', 'b', 'c'], now, flags })).toEqual(['c']);
    expect(asked(device, { scope: ['a', 'b', 'c'], now: daysLater(now, 1), flags })).toEqual(['b', 'c']);
  });

  it('asks a question in its learning steps again as soon as it is due, before all others', () => {
    const device = new Device('a', createCatalogue(['x', 'y']), exact);
    device.answer('x', 3, monday);
    const after = (minutes: number) => momentAt(monday.at + minutes * 60_000, 0);
    expect(asked(device, { scope: ['x', 'y'], now: after(1) })).toEqual(['y']);
    expect(asked(device, { scope: ['x', 'y'], now: after(10) })).toEqual(['x', 'y']);
  });

  it('asks learning steps early when nothing else is left', () => {
    const device = new Device('a', createCatalogue(['x']), exact);
    device.answer('x', 3, monday);
    expect(asked(device, { scope: ['x'], now: momentAt(monday.at + 60_000, 0) })).toEqual(['x']);
  });

  it('asks sooner when more is to be retained than when the question was scheduled', () => {
    const device = practised(['a']);
    const now = daysLater(monday, 5);
    expect(asked(device, { scope: ['a'], now, retention: 0.9 })).toEqual([]);
    expect(asked(device, { scope: ['a'], now, retention: 0.95 })).toEqual(['a']);
  });

  it('asks every question seen once more in the last pass, the shakiest first', () => {
    const device = practised(['a', 'b']);
    device.answer('a', 4, daysLater(monday, 8));
    const now = daysLater(monday, 9);
    const lastPass = { from: now.day, today: 2 };
    expect(queueOf(device, { scope: ['a', 'b', 'unseen'], now, lastPass, newPerDay: 0 }).items).toEqual([
      { question: 'b', kind: 'review' },
      { question: 'a', kind: 'last-pass' },
    ]);
    const one = { from: now.day, today: 1 };
    expect(asked(device, { scope: ['a', 'b'], now, lastPass: one })).toEqual(['b']);
    device.answer('a', 3, now);
    expect(asked(device, { scope: ['a'], now, lastPass })).toEqual([]);
  });
});

describe('mixing new questions in', () => {
  it('spreads them evenly', () => {
    expect(interleave(['r1', 'r2', 'r3', 'r4'], ['n1', 'n2'], 0, 0)).toEqual([
      'r1',
      'n1',
      'r2',
      'r3',
      'n2',
      'r4',
    ]);
  });

  it('goes on with the same order when it is built anew after each answer', () => {
    const whole = interleave(['r1', 'r2', 'r3', 'r4', 'r5'], ['n1', 'n2'], 0, 0);
    const taken: string[] = [];
    const reviews = ['r1', 'r2', 'r3', 'r4', 'r5'];
    const news = ['n1', 'n2'];
    while (reviews.length + news.length > 0) {
      const [next = ''] = interleave(reviews, news, 5 - reviews.length, 2 - news.length);
      taken.push(next);
      (next.startsWith('r') ? reviews : news).shift();
    }
    expect(taken).toEqual(whole);
  });
});

describe('the proposed rating', () => {
  it.each([
    [0, 5, 1],
    [1, 5, 1],
    [2, 5, 2],
    [3, 5, 2],
    [4, 5, 3],
    [5, 5, 4],
    [0, 0, 3],
  ])('for %i of %i key points said is %i', (ticked, keyPoints, rating) => {
    expect(proposedRating(ticked, keyPoints)).toBe(rating);
  });
});

describe('a question that keeps being forgotten', () => {
  const card = (lapses: number) => ({ lapses }) as Card;

  it('is named at five lapses with the page to read first, then every three lapses to be set aside', () => {
    expect(leechAdvice(card(leechLapses - 1), noFlags)).toBeUndefined();
    expect(leechAdvice(card(leechLapses), noFlags)).toBe('review-page');
    const answered = { ...noFlags, leechSeen: leechLapses };
    expect(leechAdvice(card(leechLapses + 2), answered)).toBeUndefined();
    expect(leechAdvice(card(leechLapses + 3), answered)).toBe('suspend');
    expect(leechAdvice(undefined, noFlags)).toBeUndefined();
  });
});
