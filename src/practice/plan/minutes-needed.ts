import type { Scheduler } from '../scheduling/scheduler.ts';
import { planInterview, type PlanInput } from './plan.ts';

/** The most minutes a day worth naming, and how near the answer comes. */
const longestDay = 16 * 60;
const precision = 5;

/**
 * Minutes a day with which the plan reaches every question and passes over all of them, or undefined if no day is
 * long enough. Tries some eight plans: for when the plan falls short, not for after each answer.
 */
export function minutesNeeded(input: PlanInput, scheduler: Scheduler): number | undefined {
  const covers = (minutesPerDay: number): boolean => {
    const interview = { ...input.interview, minutesPerDay };
    const { uncovered, notInLastPass } = planInterview({ ...input, interview }, scheduler);
    return uncovered.length + notInLastPass.length === 0;
  };
  if (!covers(longestDay)) return undefined;
  let tooFew = 0;
  let enough = longestDay;
  while (enough - tooFew > precision) {
    const middle = Math.round((tooFew + enough) / 2);
    if (covers(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
