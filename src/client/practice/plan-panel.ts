import type { Plan } from '../../practice/plan/plan.ts';
import { dateOf, dayOf } from '../../practice/study-day.ts';
import { part } from '../part.ts';
import { currentPlan } from './current-plan.ts';
import type { Practice } from './open.ts';
import { planNodes } from './plan-result.ts';

/**
 * The form for the interview, and what can and can't be covered by it. What is saved comes back as a change of the
 * settings, as does what another tab or an import sets.
 * @returns shows the settings and the plan of now
 */
export function showPlan(host: HTMLElement, practice: Practice): (plan: Plan | undefined) => void {
  const { store } = practice;
  const panel = part<HTMLDetailsElement>(host, 'plan');
  const form = part<HTMLFormElement>(host, 'plan-form');
  const drop = part<HTMLButtonElement>(form, 'drop-plan');
  const date = part<HTMLInputElement>(form, 'plan-date');
  const hours = part<HTMLInputElement>(form, 'plan-hours');
  let shown = '';
  const showResult = (plan: Plan | undefined): void => {
    part(host, 'plan-result').replaceChildren(...(panel.open ? planNodes(practice, plan) : []));
  };
  const show = (plan: Plan | undefined): void => {
    const { interview } = store.state.settings;
    date.min = dateOf(store.now().day + 1);
    drop.hidden = interview === null;
    part(host, 'plan-name').textContent = interview ? dateOf(interview.day) : '未设';
    // What can't be covered is said where it is seen without being looked for.
    const short = plan && plan.days.length > 0 ? plan.uncovered.length : 0;
    part(host, 'plan-short').textContent = short > 0 ? `，${String(short)} 题来不及学` : '';
    // What the reader is typing stays.
    if (interview && JSON.stringify(interview) !== shown) {
      date.value = dateOf(interview.day);
      hours.value = String(interview.minutesPerDay / 60);
    }
    shown = JSON.stringify(interview);
    showResult(plan);
  };
  panel.addEventListener('toggle', () => {
    showResult(panel.open ? currentPlan(practice) : undefined);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = dayOf(date.value);
    if (day === undefined || !(hours.valueAsNumber > 0)) return;
    store.set('interview', { day, minutesPerDay: Math.round(hours.valueAsNumber * 60) });
  });
  drop.addEventListener('click', () => {
    date.focus();
    store.set('interview', null);
  });
  return show;
}
