import type { Cards, SettingValues, StudyDay } from '../model.ts';
import { doneToday } from '../session/done-today.ts';
import type { PileInput } from '../session/piles.ts';
import type { Plan } from './plan.ts';
import { lastPassFrom, retentionOn } from './retention.ts';

/** What a day asks of the reader: the daily limits, or what the plan for an interview sets in their place. */
export interface DayGoals extends Pick<PileInput, 'retention' | 'lastPass'> {
  newPerDay: number;
  reviewsPerDay: number;
}

/** The plan's share of today, in numbers that hold until the day is over. */
export interface PlannedToday {
  newQuestions: number;
  lastPass: number;
}

/** @param cards as they were when the plan was made: what was done by then is not in the plan's numbers */
export function plannedToday(plan: Plan, cards: Cards, today: StudyDay, passFrom: StudyDay): PlannedToday {
  const [first] = plan.days;
  return {
    newQuestions: doneToday(cards, today).newQuestions + (first?.newQuestions ?? 0),
    lastPass: passedToday(cards, today, passFrom) + (first?.lastPass ?? 0),
  };
}

export function goalsOf(
  settings: SettingValues,
  cards: Cards,
  today: StudyDay,
  planned: PlannedToday | undefined,
): DayGoals {
  const { interview, newPerDay, reviewsPerDay, retention } = settings;
  const own = { newPerDay, reviewsPerDay, retention: retentionOn(today, interview, retention) };
  if (!interview || !planned || today >= interview.day) return own;
  const from = lastPassFrom(interview);
  const left = Math.max(0, planned.lastPass - passedToday(cards, today, from));
  return { ...own, newPerDay: planned.newQuestions, lastPass: { from, today: left } };
}

/** Questions asked today in the last pass. */
function passedToday(cards: Cards, today: StudyDay, passFrom: StudyDay): number {
  if (today < passFrom) return 0;
  return [...cards.values()].filter(({ last }) => last.day === today).length;
}
