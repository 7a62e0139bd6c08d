import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { planCalendar } from '../../../src/practice/plan/calendar.ts';
import { foldLine } from '../../../src/practice/plan/fold-line.ts';
import { minutesNeeded } from '../../../src/practice/plan/minutes-needed.ts';
import { paceOf } from '../../../src/practice/plan/pace.ts';
import { planInterview, type Plan } from '../../../src/practice/plan/plan.ts';
import { lastPassFrom, retentionOn } from '../../../src/practice/plan/retention.ts';
import { dayOf } from '../../../src/practice/study-day.ts';
import { daysLater, Device, exact, review, utc } from './fixture.ts';

const monday = utc('2026-03-02T12:00:00Z');
const ids = (count: number) => Array.from({ length: count }, (_, index) => `q-${String(index)}`);
const sum = (plan: Plan, field: 'newQuestions' | 'lastPass' | 'reviews') =>
  plan.days.reduce((total, day) => total + day[field], 0);

type Choices = Partial<Record<'questions' | 'inDays' | 'minutesPerDay' | 'passed', number>>;

function inputOf(device: Device, { questions = 100, inDays = 14, minutesPerDay = 120, passed = 0 }: Choices) {
  return {
    interview: { day: monday.day + inDays, minutesPerDay },
    today: monday.day + passed,
    scope: ids(questions),
    cards: device.cards,
    reviews: device.data.reviews,
    retention: 0.9,
  };
}
const plan = (device: Device, choices: Choices) => planInterview(inputOf(device, choices), exact);
const newcomer = () => new Device('a', createCatalogue(ids(300)), exact);

describe('the interview plan', () => {
  it('spreads the new questions evenly over the days before the last two, and passes over all in those', () => {
    const result = plan(newcomer(), { questions: 100, inDays: 14 });
    expect(result.days).toHaveLength(14);
    const learning = result.days.slice(0, 12).map(({ newQuestions }) => newQuestions);
    expect(Math.max(...learning) - Math.min(...learning)).toBeLessThanOrEqual(1);
    expect(sum(result, 'newQuestions')).toBe(100);
    expect(result.days.slice(12).map(({ kind, lastPass }) => [kind, lastPass])).toEqual([
      ['last-pass', 50],
      ['last-pass', 50],
    ]);
    expect(result).toMatchObject({ uncovered: [], notInLastPass: [] });
  });

  it('never plans more minutes than there are', () => {
    fc.assert(
      fc.property(
        fc.nat(260),
        fc.nat(40),
        fc.integer({ min: 1, max: 240 }),
        (questions, inDays, minutesPerDay) => {
          const result = plan(newcomer(), { questions, inDays, minutesPerDay });
          for (const { minutes } of result.days) expect(minutes).toBeLessThanOrEqual(minutesPerDay);
          expect(sum(result, 'newQuestions') + result.uncovered.length).toBe(questions);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('says which questions the time does not reach, the least important ones, and how much time would', async () => {
    const short = plan(newcomer(), { questions: 260, inDays: 10, minutesPerDay: 30 });
    expect(short.uncovered.length).toBeGreaterThan(0);
    expect(short.uncovered).toEqual(ids(260).slice(260 - short.uncovered.length));
    const enough = (await minutesNeeded(inputOf(newcomer(), { questions: 260, inDays: 10 }), exact)) ?? 0;
    // As a reader can enter it: in quarters of an hour.
    expect(enough % 15).toBe(0);
    const covering = plan(newcomer(), { questions: 260, inDays: 10, minutesPerDay: enough });
    expect([...covering.uncovered, ...covering.notInLastPass]).toEqual([]);
    const fewer = plan(newcomer(), { questions: 260, inDays: 10, minutesPerDay: enough - 15 });
    expect([...fewer.uncovered, ...fewer.notInLastPass]).not.toEqual([]);
  });

  it('knows when no day is long enough', async () => {
    expect(await minutesNeeded(inputOf(newcomer(), { questions: 0, inDays: 0 }), exact)).toBe(15);
    expect(await minutesNeeded(inputOf(newcomer(), { questions: 260, inDays: 0 }), exact)).toBeUndefined();
  });

  it('lets a page answer its reader between two plans', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    await minutesNeeded(inputOf(newcomer(), { questions: 260, inDays: 10 }), exact, pause);
    // The longest of 64 days, then 63 halved until one is left.
    expect(pauses).toBe(7);
  });

  it('counts the time already spent today', () => {
    const device = newcomer();
    const whole = plan(device, { questions: 200, minutesPerDay: 30 }).days[0]?.minutes ?? 0;
    device.answer('q-0', 4, monday, { seconds: 25 * 60 });
    const rest = plan(device, { questions: 200, minutesPerDay: 30 });
    expect(whole).toBe(30);
    expect(rest.days[0]?.minutes).toBeLessThanOrEqual(5);
    expect(rest.days[1]?.minutes).toBeGreaterThan(25);
  });

  it('spreads what missed days left over the days that remain', () => {
    const onTime = plan(newcomer(), { questions: 90, inDays: 14 });
    const late = plan(newcomer(), { questions: 90, inDays: 14, passed: 6 });
    expect(onTime.days[0]?.newQuestions).toBe(8);
    expect(late.days[0]?.newQuestions).toBe(15);
    expect(sum(late, 'newQuestions')).toBe(90);
  });

  it('asks for the rest of today only, however often it is made during the day', () => {
    const device = newcomer();
    const wanted = plan(device, { questions: 90, inDays: 14 }).days[0]?.newQuestions ?? 0;
    for (let count = 0; count < wanted; count += 1) {
      expect(plan(device, { questions: 90, inDays: 14 }).days[0]?.newQuestions).toBe(wanted - count);
      device.answer(`q-${String(count)}`, 4, monday);
    }
    expect(plan(device, { questions: 90, inDays: 14 }).days[0]?.newQuestions).toBe(0);
  });

  it('divides the last pass over its two days, and shrinks it with every answer', () => {
    const device = newcomer();
    for (const question of ids(10)) device.answer(question, 4, monday);
    expect(plan(device, { questions: 10, inDays: 14, passed: 12 }).days[0]?.lastPass).toBe(5);
    for (const question of ids(2)) device.answer(question, 3, daysLater(monday, 12));
    expect(plan(device, { questions: 10, inDays: 14, passed: 12 }).days[0]?.lastPass).toBe(3);
    expect(plan(device, { questions: 10, inDays: 14, passed: 13 }).days[0]?.lastPass).toBe(8);
  });

  it('says what the last pass does not reach', () => {
    const device = newcomer();
    for (const question of ids(100)) device.answer(question, 4, monday);
    const result = plan(device, { questions: 100, inDays: 14, passed: 13, minutesPerDay: 20 });
    expect(result.notInLastPass.length).toBe(100 - sum(result, 'lastPass'));
    expect(result.notInLastPass.length).toBeGreaterThan(50);
  });

  it('is empty from the interview on', () => {
    expect(plan(newcomer(), { questions: 3, inDays: 0 }).days).toEqual([]);
    expect(plan(newcomer(), { questions: 3, inDays: 0 }).uncovered).toHaveLength(3);
  });

  it('takes the reader’s own pace once there are enough answers to tell', () => {
    const log = Array.from({ length: 25 }, (_, index) =>
      review({ id: String(index), question: `q-${String(index)}`, seconds: index < 12 ? 90 : 100 }),
    );
    expect(paceOf(log)).toEqual({ first: 100, again: 60 });
    expect(paceOf(log.slice(0, 5))).toEqual({ first: 180, again: 60 });
  });
});

describe('the desired retention before an interview', () => {
  const interview = { day: monday.day + 30, minutesPerDay: 60 };

  it('rises over the last two weeks to 95 % at the last pass, and falls back after the interview', () => {
    const values = Array.from({ length: 32 }, (_, index) => retentionOn(monday.day + index, interview, 0.88));
    expect(values[0]).toBe(0.88);
    expect(values[16]).toBe(0.88);
    expect(values[lastPassFrom(interview) - monday.day]).toBe(0.95);
    expect(values[30]).toBe(0.95);
    expect(values[31]).toBe(0.88);
    const before = values.slice(0, 31);
    expect(before).toEqual([...before].sort((a, b) => a - b));
  });

  it('never lowers what the reader wants', () => {
    expect(retentionOn(interview.day - 1, interview, 0.97)).toBe(0.97);
    expect(retentionOn(interview.day - 1, null, 0.9)).toBe(0.9);
  });
});

describe('the calendar file', () => {
  const stamp = Date.parse('2026-03-02T12:34:56.789Z');
  const day = dayOf('2026-03-02') ?? 0;
  const busy = {
    day,
    kind: 'learn' as const,
    newQuestions: 8,
    reviews: 21,
    lastPass: 0,
    minutes: 44,
    retention: 0.9,
  };
  const idle = { ...busy, day: day + 1, newQuestions: 0, reviews: 0, minutes: 0 };
  const text = planCalendar({ days: [busy, idle], uncovered: [], notInLastPass: [] }, day + 2, stamp);
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');

  it('ends every line with CRLF and keeps each within 75 octets, no character cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('folds any text so that unfolding gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (line) => {
        fc.pre(!/[\r\n]/.test(line));
        const folded = foldLine(line).split('\r\n');
        for (const piece of folded) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        expect(folded.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
      }),
    );
    expect(
      foldLine('a'.repeat(150))
        .split('\r\n')
        .map(({ length }) => length),
    ).toEqual([75, 75, 2]);
  });

  it('has an all-day event for each day with work and for the interview, and none for idle days', () => {
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260302');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20260303');
    expect(unfolded).toContain('SUMMARY:问渠：练习 · 新题 8 · 复习 21');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260304');
    expect(unfolded).toContain('DTSTAMP:20260302T123456Z');
  });

  it('gives a day the same UID each time', () => {
    const later = planCalendar(
      { days: [{ ...busy, reviews: 3 }], uncovered: [], notInLastPass: [] },
      day,
      stamp + 1,
    );
    const uids = (file: string) => file.match(/^UID:.*$/gm) ?? [];
    expect(uids(later)[0]).toBe(uids(text)[0]);
    // An interview that was put off is moved, not added.
    expect(uids(later).at(-1)).toBe(uids(text).at(-1));
    expect(new Set(uids(text)).size).toBe(2);
  });
});
