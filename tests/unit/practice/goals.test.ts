import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import { defaultSettings } from '../../../src/practice/log/settings.ts';
import { goalsOf, plannedToday } from '../../../src/practice/plan/goals.ts';
import { planInterview } from '../../../src/practice/plan/plan.ts';
import { daysLater, Device, exact, utc } from './fixture.ts';

const monday = utc('2026-03-02T12:00:00Z');
const questions = Array.from({ length: 12 }, (_, index) => `q${String(index)}`);

function planned(device: Device, interviewIn: number) {
  const interview = { day: monday.day + interviewIn, minutesPerDay: 600 };
  const input = {
    interview,
    today: monday.day,
    scope: questions,
    cards: device.cards,
    reviews: [],
    retention: 0.9,
  };
  const plan = planInterview(input, exact);
  const settings = { ...defaultSettings, interview };
  const today = plannedToday(plan, device.cards, monday.day, interview.day - 2);
  return { plan, goals: () => goalsOf(settings, device.cards, monday.day, today) };
}

describe('the goals of a day', () => {
  it('are the reader’s own limits without an interview', () => {
    expect(goalsOf(defaultSettings, new Map(), monday.day, undefined)).toEqual({
      newPerDay: 15,
      reviewsPerDay: 120,
      retention: 0.9,
    });
  });

  it('take new questions from the plan, those begun before it was made included', () => {
    const device = new Device('a', createCatalogue(questions), exact);
    device.answer('q0', 4, monday);
    const { plan, goals } = planned(device, 10);
    expect(goals().newPerDay).toBe(1 + (plan.days[0]?.newQuestions ?? 0));
  });

  it('count down what is left of the last pass while it is worked off', () => {
    const device = new Device('a', createCatalogue(questions), exact);
    for (const question of questions) device.answer(question, 4, daysLater(monday, -8));
    const { goals } = planned(device, 2);
    expect(goals()).toMatchObject({ retention: 0.95, lastPass: { from: monday.day, today: 6 } });
    device.answer('q0', 3, monday);
    device.answer('q1', 3, monday);
    expect(goals().lastPass?.today).toBe(4);
  });

  it('are the reader’s own again after the interview', () => {
    const settings = { ...defaultSettings, interview: { day: monday.day - 1, minutesPerDay: 60 } };
    const goals = goalsOf(settings, new Map(), monday.day, { newQuestions: 99, lastPass: 99 });
    expect(goals).toEqual({ newPerDay: 15, reviewsPerDay: 120, retention: 0.9 });
  });
});
