import type { StudyDay } from '../model.ts';
import type { Scheduler } from '../scheduling/scheduler.ts';
import { asked, learned, type ExpectedCard } from './expected-card.ts';
import type { Pace } from './pace.ts';
import type { PlanDay } from './plan.ts';

export interface DayInput {
  day: StudyDay;
  retention: number;
  /** Seconds. */
  capacity: number;
  passFrom: StudyDay;
  interviewDay: StudyDay;
  /** New questions already begun on the day, and questions passed on it. */
  introduced: number;
  passed: number;
  pace: Pace;
}

/** What the days before left; a day changes it in place. */
export interface Progress {
  known: ExpectedCard[];
  fresh: string[];
}

/** Works one day off: first what is due or still to pass, then new questions as far as the time goes. */
export function simulateDay(input: DayInput, progress: Progress, scheduler: Scheduler): PlanDay {
  const { day, retention, pace, passFrom } = input;
  const passing = day >= passFrom;
  // A forgotten question takes its time twice.
  const again = pace.again * (2 - retention);
  const passable = passing ? progress.known.filter(({ passed }) => !passed) : [];
  const lastPass = passable
    .sort((a, b) => a.memory.stability - b.memory.stability)
    .slice(0, share(passable.length, input.passed, input.interviewDay - day));
  const due = progress.known.filter((card) => card.dueDay <= day && !lastPass.includes(card));
  due.sort((a, b) => a.dueDay - b.dueDay);
  const affordable = Math.floor(input.capacity / again);
  const done = new Set([...lastPass, ...(passing ? [] : due)].slice(0, affordable));
  progress.known = progress.known.map((card) =>
    done.has(card) ? asked(card, day, retention, passing, scheduler) : card,
  );

  const left = input.capacity - done.size * again;
  const wanted = passing
    ? progress.fresh.length
    : share(progress.fresh.length, input.introduced, passFrom - day);
  const newQuestions = Math.min(progress.fresh.length, wanted, Math.floor(left / pace.first));
  const begun = progress.fresh.splice(0, newQuestions);
  progress.known.push(...begun.map((question) => learned(question, day, retention, passing, scheduler)));
  return {
    day,
    kind: passing ? 'last-pass' : 'learn',
    newQuestions,
    reviews: passing ? 0 : done.size,
    lastPass: passing ? done.size : 0,
    minutes: Math.round((done.size * again + newQuestions * pace.first) / 60),
    retention,
  };
}

/** An even share for one of the days left, less what was done of it already. */
const share = (left: number, done: number, days: number): number =>
  Math.max(0, Math.ceil((left + done) / days) - done);
