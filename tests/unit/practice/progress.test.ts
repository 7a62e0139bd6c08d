import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { noFlags } from '../../../src/practice/log/flags.ts';
import { activity, streakOf } from '../../../src/practice/progress/activity.ts';
import { forecast } from '../../../src/practice/progress/forecast.ts';
import { levelOf, markOf, progressByTopic } from '../../../src/practice/progress/mastery.ts';
import { retentionCurve } from '../../../src/practice/progress/retention.ts';
import { dayOf } from '../../../src/practice/study-day.ts';
import { daysLater, Device, exact, review, utc } from './fixture.ts';

const monday = utc('2026-03-02T12:00:00Z');
const catalogue = createCatalogue(['a', 'b', 'c']);
const started = () => new Device('phone', catalogue, exact);
const on = (...days: number[]) =>
  days.map((day, index) => review({ id: String(index), question: 'a', ...daysLater(monday, day) }));

describe('progress by topic', () => {
  it('calls a question mastered once FSRS expects it to last three weeks', () => {
    const device = started();
    const levels = [0, 8, 60].map((days) => {
      device.answer('a', 4, daysLater(monday, days));
      return [levelOf(device.cards.get('a')), (device.cards.get('a')?.stability ?? 0) >= 21];
    });
    expect(levels[0]).toEqual(['learning', false]);
    expect(levels[2]).toEqual(['mastered', true]);
    device.answer('a', 1, daysLater(monday, 61));
    expect(levelOf(device.cards.get('a'))).toBe('learning');
  });

  it('counts every question of a topic once', () => {
    const device = started();
    device.answer('a', 4, monday);
    const questions = [
      { id: 'a', topic: 'rag' },
      { id: 'b', topic: 'rag' },
      { id: 'c', topic: 'sft' },
    ];
    expect(progressByTopic(questions, device.cards)).toEqual([
      { topic: 'rag', total: 2, mastered: 0, learning: 1, unseen: 1 },
      { topic: 'sft', total: 1, mastered: 0, learning: 0, unseen: 1 },
    ]);
  });

  it('marks a question with the days until it is due, none when overdue', () => {
    const device = started();
    device.answer('a', 4, monday);
    expect(markOf(device.cards.get('a'), monday.day + 5)).toEqual({ level: 'learning', dueIn: 3 });
    expect(markOf(device.cards.get('a'), monday.day + 50)).toEqual({ level: 'learning', dueIn: 0 });
    expect(markOf(undefined, monday.day)).toEqual({ level: 'unseen' });
  });
});

describe('the retention curve', () => {
  it('counts the first answer of a day to a learned question, by day and by week from Monday', () => {
    const device = started();
    device.answer('a', 4, monday);
    device.answer('b', 4, monday);
    device.answer('a', 3, daysLater(monday, 8));
    device.answer('a', 1, daysLater(monday, 8));
    device.answer('b', 1, daysLater(monday, 9));
    device.answer('b', 3, daysLater(monday, 9));
    const byDay = retentionCurve(device.data, catalogue, exact, 1);
    expect(byDay.map(({ day, reviews, share }) => [day - monday.day, reviews, share])).toEqual([
      [8, 1, 1],
      [9, 1, 0],
    ]);
    // ts-fsrs publishes 0.9024733 for a first “easy” after 8 days.
    expect(byDay[0]?.predicted).toBe(0.9024733);
    const [week, ...more] = retentionCurve(device.data, catalogue, exact, 7);
    expect(week).toMatchObject({ day: dayOf('2026-03-09'), reviews: 2, recalled: 1, share: 0.5 });
    expect(more).toEqual([]);
  });
});

describe('activity', () => {
  it('has one count for each of 365 days up to today', () => {
    const counts = activity(on(0, 0, -1, -400), monday.day);
    expect(counts).toHaveLength(365);
    expect(counts.slice(-2)).toEqual([
      { day: monday.day - 1, count: 1 },
      { day: monday.day, count: 2 },
    ]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('keeps a streak over today and one day of rest, but not over two', () => {
    expect(streakOf(on(-3, -2, -1), monday.day)).toEqual({ current: 3, longest: 3, last30: 3 });
    expect(streakOf(on(-4, -2, 0), monday.day).current).toBe(3);
    expect(streakOf(on(-9, -8, -7, -3, -1), monday.day)).toEqual({ current: 2, longest: 3, last30: 5 });
    expect(streakOf(on(-4, -3), monday.day)).toEqual({ current: 0, longest: 2, last30: 2 });
    expect(streakOf([], monday.day)).toEqual({ current: 0, longest: 0, last30: 0 });
  });
});

describe('the forecast', () => {
  it('puts what is overdue on today, and leaves suspended and gone questions out', () => {
    const device = started();
    device.answer('a', 4, monday);
    device.answer('b', 4, daysLater(monday, 6));
    device.answer('c', 4, daysLater(monday, 6));
    const flags = new Map([['c', { ...noFlags, suspended: true }]]);
    const counts = forecast(device.cards, flags, catalogue, monday.day + 10, 5);
    expect(counts.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1]);
    const without = forecast(device.cards, flags, createCatalogue(['b']), monday.day + 10, 5);
    expect(without.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1]);
  });
});
