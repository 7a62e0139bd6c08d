import type { Scheduler } from '../scheduling/scheduler.ts';
import { planInterview, type PlanInput } from './plan.ts';

/** The most minutes a day worth naming, and the steps in which readers give their time. */
const longestDay = 16 * 60;
export const minuteStep = 15;

/**
 * Minutes a day, in whole steps, with which the plan reaches every question and passes over all of them, or undefined
 * if no day is long enough. Tries some seven plans: for when the plan falls short, not for after each answer.
 * @param pause called between two plans: lets a page answer its reader meanwhile
 */
export async function minutesNeeded(
  input: PlanInput,
  scheduler: Scheduler,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<number | undefined> {
  const covers = async (steps: number): Promise<boolean> => {
    await pause();
    const interview = { ...input.interview, minutesPerDay: steps * minuteStep };
    const { uncovered, notInLastPass } = planInterview({ ...input, interview }, scheduler);
    return uncovered.length + notInLastPass.length === 0;
  };
  let enough = longestDay / minuteStep;
  if (!(await covers(enough))) return undefined;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (await covers(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough * minuteStep;
}
