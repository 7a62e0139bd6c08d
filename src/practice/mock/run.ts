import type { MockAnswer } from '../model.ts';
import type { MockStep } from './model.ts';

/** A round as far as it has come. */
export interface MockRun {
  steps: readonly MockStep[];
  answers: readonly MockAnswer[];
  /** Follow-ups of the present question that were asked so far. */
  asked: number;
  /** Whether the present question is being compared with its key points. */
  scoring: boolean;
  /** Ended before the last question. */
  stopped: boolean;
}

export const begin = (steps: readonly MockStep[], answers: readonly MockAnswer[] = []): MockRun => ({
  steps,
  answers,
  asked: 0,
  scoring: false,
  stopped: false,
});

/** The question being asked or scored; undefined when the round is over. */
export const present = ({ steps, answers, stopped }: MockRun): MockStep | undefined =>
  stopped ? undefined : steps[answers.length];

/** The reader has said all there is to say: on to the next follow-up, or to the key points. */
export function answered(run: MockRun): MockRun {
  const step = present(run);
  if (!step || run.scoring) return run;
  return run.asked < step.followUps.length ? { ...run, asked: run.asked + 1 } : { ...run, scoring: true };
}

/** The present question is scored: on to the next one. */
export function scored(run: MockRun, answer: Omit<MockAnswer, 'question' | 'phase'>): MockRun {
  const step = present(run);
  if (!step || !run.scoring) return run;
  const { question, phase } = step;
  return begin(run.steps, [...run.answers, { ...answer, question, phase }]);
}

/** Ends the round here; what was scored counts. */
export const stop = (run: MockRun): MockRun => ({ ...run, stopped: true });
