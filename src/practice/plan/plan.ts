import type { Cards, Interview, Review, StudyDay } from '../model.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';
import { paceOf } from './pace.ts';
import { lastPassFrom, retentionOn } from './retention.ts';
import { simulateDay } from './simulate-day.ts';
import { expectedCard } from './expected-card.ts';

export interface PlanInput {
  interview: Interview;
  today: StudyDay;
  /** Questions to prepare, the most important first; suspended ones left out. */
  scope: readonly string[];
  cards: Cards;
  /** The live log, in replay order: what was done today, and the reader's pace. */
  reviews: readonly Review[];
  /** The reader's own desired retention, 0–1. */
  retention: number;
}

export interface PlanDay {
  day: StudyDay;
  kind: 'learn' | 'last-pass';
  /** Still to do on the day, as far as today goes. */
  newQuestions: number;
  reviews: number;
  lastPass: number;
  minutes: number;
  retention: number;
}

export interface Plan {
  /** From today to the day before the interview; empty from the interview on. */
  days: PlanDay[];
  /** Questions that the time left does not reach: never asked before the interview. */
  uncovered: string[];
  /** Questions learned, but not reached by the last pass. */
  notInLastPass: string[];
}

/** A function of the log and the day: a missed day is simply no longer among those left. */
export function planInterview(input: PlanInput, scheduler: Scheduler): Plan {
  const { interview, today, scope, cards, reviews } = input;
  const pace = paceOf(reviews);
  const spent = reviews.filter(({ day }) => day === today).reduce((sum, { seconds }) => sum + seconds, 0);
  const introducedToday = scope.filter((question) => cards.get(question)?.firstDay === today).length;
  const fresh = scope.filter((question) => !cards.has(question));
  const passFrom = lastPassFrom(interview);
  const known = scope.flatMap((question) => {
    const card = cards.get(question);
    return card ? [expectedCard(card, card.last.day >= passFrom)] : [];
  });
  const passedToday = known.filter(({ passed, lastDay }) => passed && lastDay === today).length;
  const progress = { known, fresh };
  const days: PlanDay[] = [];
  for (let day = today; day < interview.day; day += 1) {
    const isToday = day === today;
    days.push(
      simulateDay(
        {
          day,
          retention: retentionOn(day, interview, input.retention),
          capacity: Math.max(0, interview.minutesPerDay * 60 - (isToday ? spent : 0)),
          passFrom,
          interviewDay: interview.day,
          introduced: isToday ? introducedToday : 0,
          passed: isToday ? passedToday : 0,
          pace,
        },
        progress,
        scheduler,
      ),
    );
  }
  return {
    days,
    uncovered: fresh,
    notInLastPass: progress.known.filter(({ passed }) => !passed).map(({ question }) => question),
  };
}
