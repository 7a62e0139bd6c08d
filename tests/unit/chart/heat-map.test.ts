import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from '../../../src/client/chart/day-name.ts';
import { heatMap, levelOf, weekdayOf } from '../../../src/client/chart/heat-map.ts';
import { dayOf } from '../../../src/practice/study-day.ts';

const day = (date: string): number => dayOf(date) ?? Number.NaN;
/** 365 days that end on a date. */
const year = (end: string) =>
  Array.from({ length: 365 }, (_, index) => ({ day: day(end) - 364 + index, count: index % 60 }));

describe('a day', () => {
  // 2026-03-02 is a Monday (ISO 8601 week 2026-W10-1).
  it.each([
    ['2026-03-02', 0, '一'],
    ['2026-03-08', 6, '日'],
    ['1970-01-01', 3, '四'],
    ['1969-12-28', 6, '日'],
  ])('%s has weekday %i', (date, weekday, name) => {
    expect(weekdayOf(day(date))).toBe(weekday);
    expect(longDay(day(date))).toContain(`周${name}`);
  });

  it('is named without leading zeros', () => {
    expect(shortDay(day('2026-03-05'))).toBe('3 月 5 日');
    expect(longDay(day('2026-03-05'))).toBe('2026 年 3 月 5 日（周四）');
  });
});

describe('the heat map of a year', () => {
  it('shades by fixed counts', () => {
    expect([0, 1, 9, 10, 24, 25, 49, 50, 400].map(levelOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('has a column a week, from Monday down, on a wide screen', () => {
    const { cells, height } = heatMap(year('2026-03-08'), 736);
    const [monday, tuesday, nextMonday] = ['2026-02-23', '2026-02-24', '2026-03-02'].map((date) =>
      cells.find((cell) => cell.day === day(date)),
    );
    expect(tuesday?.x).toBe(monday?.x);
    expect(tuesday?.y).toBeGreaterThan(monday?.y ?? 0);
    expect(nextMonday?.y).toBe(monday?.y);
    expect(nextMonday?.x).toBeGreaterThan(monday?.x ?? 0);
    expect(height).toBeLessThan(140);
  });

  it('names each month over the week in which it begins', () => {
    const { months, cells } = heatMap(year('2026-03-08'), 736);
    const march = months.filter(({ text }) => text === '2 月');
    expect(march.map(({ x }) => x)).toEqual([cells.find((cell) => cell.day === day('2026-02-01'))?.x]);
  });

  it('stands in bands where a phone is too narrow, each cell still to be seen', () => {
    const { cells, width, pitch } = heatMap(year('2026-03-08'), 288);
    expect(pitch).toBeGreaterThanOrEqual(8);
    expect(width).toBeLessThanOrEqual(288);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(14);
  });

  it('gives every day a place of its own inside the drawing, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1200 }),
        fc.integer({ min: 18_000, max: 30_000 }),
        (room, end) => {
          const days = Array.from({ length: 365 }, (_, index) => ({ day: end - 364 + index, count: 0 }));
          const { cells, width, height, pitch } = heatMap(days, room);
          expect(new Set(cells.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(365);
          for (const { x, y } of cells) {
            expect(x + pitch).toBeLessThanOrEqual(width + 1e-6);
            expect(y + pitch).toBeLessThanOrEqual(height + 1e-6);
          }
          expect(width).toBeLessThanOrEqual(room + 1e-6);
        },
      ),
      { numRuns: 30 },
    );
  });
});
