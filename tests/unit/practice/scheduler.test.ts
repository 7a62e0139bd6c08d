import fc from 'fast-check';
import { createEmptyCard, fsrs, State, type Card as FsrsCard } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Card, Rating } from '../../../src/practice/model.ts';
import { previewIntervals } from '../../../src/practice/scheduling/preview.ts';
import { replay } from '../../../src/practice/scheduling/replay.ts';
import { momentAt } from '../../../src/practice/study-day.ts';
import { daysLater, exact, fuzzed, review, utc } from './fixture.ts';

const start = utc('2022-12-29T12:30:00Z');
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);

/** Answers a card with each rating, each time when `when` says, and gives the card after each. */
function follow(ratings: readonly Rating[], when: (card: Card | undefined, index: number) => number): Card[] {
  const log: ReturnType<typeof review>[] = [];
  const cards: Card[] = [];
  for (const [index, given] of ratings.entries()) {
    const moment = momentAt(when(cards.at(-1), index), 0);
    log.push(review({ id: String(index), question: 'q', rating: given, ...moment }));
    const card = replay('q', log, exact);
    if (card) cards.push(card);
  }
  return cards;
}

// Figures from ts-fsrs: packages/fsrs/__tests__/FSRS-6.test.ts; the memory states there come from fsrs-rs.
describe('FSRS-6 as ts-fsrs publishes it', () => {
  it('gives the intervals of the reference history', () => {
    const cards = follow([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], (card) => card?.dueAt ?? start.at);
    expect(cards.map(({ interval }) => interval)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('gives the memory state of the reference history', () => {
    const days = [0, 0, 1, 4, 12, 33];
    const cards = follow([1, 3, 3, 3, 3, 3], (_, index) => daysLater(start, days[index] ?? 0).at);
    expect(cards.at(-1)?.stability).toBeCloseTo(53.62691, 4);
    expect(cards.at(-1)?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('gives the four first answers of the reference', () => {
    const firsts = ([1, 2, 3, 4] as const).map((given) => follow([given], () => start.at)[0]);
    expect(firsts.map((card) => card?.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(firsts.map((card) => card?.difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
    expect(firsts.map((card) => card?.interval)).toEqual([0, 0, 0, 8]);
    expect(firsts.map((card) => card?.state)).toEqual(['learning', 'learning', 'learning', 'review']);
  });

  it('asks again after the learning steps of the reference: 1, 6 and 10 minutes', () => {
    const intervals = previewIntervals('q', undefined, start, 0.9, exact);
    expect([1, 2, 3].map((given) => intervals[given as Rating].minutes)).toEqual([1, 6, 10]);
  });

  it('gives the retrievability of the reference', () => {
    expect(exact.retrievability(8.2956, 8)).toBe(0.9024733);
  });
});

describe('the schedule against ts-fsrs itself', () => {
  const history = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 400 }), rating }), {
    minLength: 1,
    maxLength: 30,
  });

  it('follows any history to the card that ts-fsrs has, whatever retention is wanted', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(0.8, 0.9, 0.95), (answers, retention) => {
        const engine = fsrs({ request_retention: retention });
        const noon = Date.UTC(2026, 0, 1, 12);
        let theirs: FsrsCard = createEmptyCard(new Date(noon));
        let days = 0;
        const log = answers.map((answer, index) => {
          days += answer.gap;
          const moment = daysLater(momentAt(noon, 0), days);
          theirs = engine.next(theirs, new Date(moment.at), answer.rating).card;
          return review({ id: String(index), question: 'q', rating: answer.rating, retention, ...moment });
        });
        const ours = replay('q', log, exact);
        expect(ours).toMatchObject({
          state: State[theirs.state].toLowerCase(),
          stability: theirs.stability,
          difficulty: theirs.difficulty,
          step: theirs.learning_steps,
          reps: theirs.reps,
          lapses: theirs.lapses,
          interval: theirs.scheduled_days,
          dueAt: theirs.due.getTime(),
        });
      }),
    );
  });

  it('shows on the rating buttons what the rating then gives', () => {
    fc.assert(
      fc.property(history, rating, (answers, given) => {
        let moment = start;
        const log = answers.map((answer, index) => {
          moment = daysLater(moment, answer.gap);
          return review({ id: String(index), question: 'q', rating: answer.rating, ...moment });
        });
        const now = daysLater(moment, 3);
        const shown = previewIntervals('q', replay('q', log, fuzzed), now, 0.9, fuzzed)[given];
        const after = replay(
          'q',
          [...log, review({ id: 'x', question: 'q', rating: given, ...now })],
          fuzzed,
        );
        expect(after?.interval).toBe(shown.days);
      }),
    );
  });

  it('fuzzes the same card alike, and cards that were learned together apart', () => {
    const due = (question: string) => {
      const log = [0, 0, 2, 13, 60].map((days, index) =>
        review({ id: String(index), question, ...daysLater(start, days) }),
      );
      return replay('renamed', log, fuzzed)?.dueDay;
    };
    const names = Array.from({ length: 20 }, (_, index) => `question-${String(index)}`);
    expect(names.map(due)).toEqual(names.map(due));
    expect(new Set(names.map(due)).size).toBeGreaterThan(5);
  });
});
