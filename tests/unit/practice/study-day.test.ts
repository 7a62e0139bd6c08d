import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/practice/scheduling/replay.ts';
import { dateOf, dayOf, momentAt } from '../../../src/practice/study-day.ts';
import { Device, exact, momentIn, review, utc } from './fixture.ts';
import { isDue } from '../../../src/practice/scheduling/due.ts';

const dateIn = (zone: string, time: string): string => dateOf(momentIn(zone, time).day);

describe('the study day', () => {
  it('lasts until 4 am', () => {
    expect(dateIn('Asia/Shanghai', '2026-03-05T03:59:00+08:00')).toBe('2026-03-04');
    expect(dateIn('Asia/Shanghai', '2026-03-05T04:00:00+08:00')).toBe('2026-03-05');
  });

  it('is one of every date where the clocks change', () => {
    const evenings = ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'];
    const spring = evenings.map((date) => momentIn('Europe/Berlin', `${date}T21:30:00Z`).day);
    expect(spring.map(dateOf)).toEqual(evenings);
    // 2026-10-25 has 25 hours in Berlin: 23:59 local of it, and 4:00 local of the next.
    expect(dateIn('Europe/Berlin', '2026-10-25T22:59:00Z')).toBe('2026-10-25');
    expect(dateIn('Europe/Berlin', '2026-10-26T03:00:00Z')).toBe('2026-10-26');
  });

  it('reads the dates that a date field gives, and no others', () => {
    expect(dateOf(dayOf('2028-02-29') ?? 0)).toBe('2028-02-29');
    expect(dayOf('2026-02-29')).toBeUndefined();
    expect(dayOf('2026-2-9')).toBeUndefined();
    expect(dayOf('')).toBeUndefined();
  });
});

describe('a clock that jumps', () => {
  const evening = utc('2026-03-10T20:00:00Z');

  it('gives no negative interval when it is set back, and keeps the order in which the answers came', () => {
    const device = new Device('a', undefined, exact);
    device.answer('q', 4, evening);
    device.answer('q', 3, utc('2026-03-01T20:00:00Z'));
    expect(device.data.reviews.map(({ rating }) => rating)).toEqual([4, 3]);
    const card = device.cards.get('q');
    expect(card?.interval).toBeGreaterThan(0);
    expect(dateOf(card?.last.day ?? 0)).toBe('2026-03-01');
    expect(card?.dueDay).toBe((card?.last.day ?? 0) + (card?.interval ?? 0));
  });

  it('asks again what was answered while it ran years ahead, and schedules it rightly from then on', () => {
    const device = new Device('a', undefined, exact);
    device.answer('q', 4, utc('2036-03-10T20:00:00Z'));
    const ahead = device.cards.get('q');
    expect(ahead && isDue(ahead, evening)).toBe(true);
    device.answer('q', 3, evening);
    const card = device.cards.get('q');
    expect(card?.last.day).toBe(evening.day);
    expect(card && isDue(card, evening)).toBe(false);
    expect(card && isDue(card, { ...evening, day: card.dueDay })).toBe(true);
  });

  it('counts days by the reader’s calendar, not by 24 hours, when the clocks or the place change', () => {
    // Monday 23:00 in Shanghai, Tuesday 08:00 there: 9 hours, one study day.
    const monday = momentIn('Asia/Shanghai', '2026-03-02T23:00:00+08:00');
    const tuesday = momentIn('Asia/Shanghai', '2026-03-03T08:00:00+08:00');
    const log = [
      review({ id: '1', question: 'q', rating: 4, ...monday }),
      review({ id: '2', question: 'q', rating: 3, ...tuesday }),
    ];
    let elapsed: number[] = [];
    replay('q', log, exact, ({ elapsedDays }) => (elapsed = [...elapsed, elapsedDays]));
    expect(elapsed).toEqual([0, 1]);
  });

  it('holds a question in its learning steps back by minutes, but not into another day', () => {
    const device = new Device('a', undefined, exact);
    device.answer('q', 3, evening);
    const card = device.cards.get('q');
    if (!card) throw new Error('no card');
    const minutes = (count: number) => momentAt(evening.at + count * 60_000, 0);
    expect(isDue(card, minutes(9))).toBe(false);
    expect(isDue(card, minutes(10))).toBe(true);
    expect(isDue(card, { at: evening.at + 60_000, day: evening.day + 1 })).toBe(true);
  });
});
