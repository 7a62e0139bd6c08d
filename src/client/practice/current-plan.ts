import { liveReviews } from '../../practice/log/data.ts';
import { noFlags } from '../../practice/log/flags.ts';
import { planInterview, type Plan, type PlanInput } from '../../practice/plan/plan.ts';
import type { Practice } from './open.ts';

/** What the plan is made from, or undefined without an interview ahead. */
export function planInput({ store, site }: Practice): PlanInput | undefined {
  const { settings, cards, flags, data } = store.state;
  const { interview, retention } = settings;
  const today = store.now().day;
  if (!interview || interview.day < today) return undefined;
  const scope = site.questions.map(({ id }) => id).filter((id) => !(flags.get(id) ?? noFlags).suspended);
  return { interview, today, scope, cards, reviews: liveReviews(data), retention };
}

/** The plan as of now: missed days are no longer among those left. */
export function currentPlan(practice: Practice): Plan | undefined {
  const input = planInput(practice);
  return input && planInterview(input, practice.store.scheduler);
}
