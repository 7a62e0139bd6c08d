import { planCalendar } from '../../practice/plan/calendar.ts';
import { minutesNeeded } from '../../practice/plan/minutes-needed.ts';
import { planInterview, type Plan, type PlanInput } from '../../practice/plan/plan.ts';
import { liveReviews } from '../../practice/log/data.ts';
import { noFlags } from '../../practice/log/flags.ts';
import { dateOf, dayOf } from '../../practice/study-day.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import { saveFile } from './save-file.ts';
import type { Practice } from './open.ts';
import type { PracticeStore } from './store/store.ts';

/** What the plan is made from, or undefined without an interview ahead. */
function planInput({ store, site }: Practice): PlanInput | undefined {
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

/** The form for the interview, and what can and can't be covered by it. */
export function showPlan(host: HTMLElement, practice: Practice, changed: () => void): void {
  const { store } = practice;
  const form = part<HTMLFormElement>(host, 'plan-form');
  const drop = form.querySelector<HTMLButtonElement>('[data-command="drop-plan"]');
  const field = (name: string): HTMLInputElement | null => form.querySelector(`input[name="${name}"]`);
  const [date, hours] = [field('date'), field('hours')];
  if (!date || !hours || !drop) return;
  date.min = dateOf(store.now().day + 1);
  const show = (): void => {
    const { interview } = store.state.settings;
    drop.hidden = interview === null;
    part(host, 'plan-name').textContent = interview ? dateOf(interview.day) : '未设';
    if (interview) {
      date.value = dateOf(interview.day);
      hours.value = String(interview.minutesPerDay / 60);
    }
    part(host, 'plan-result').replaceChildren(...resultNodes(practice));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = dayOf(date.value);
    if (day === undefined || !(hours.valueAsNumber > 0)) return;
    store.set('interview', { day, minutesPerDay: Math.round(hours.valueAsNumber * 60) });
    show();
    changed();
  });
  drop.addEventListener('click', () => {
    store.set('interview', null);
    show();
    changed();
  });
  show();
}

function resultNodes(practice: Practice): Node[] {
  const { store, site } = practice;
  const input = planInput(practice);
  const plan = currentPlan(practice);
  if (!input || !plan) {
    return store.state.settings.interview ? [element('p', {}, '面试日已过。祝一切顺利。')] : [];
  }
  return [
    ...coverage(
      input,
      plan,
      store,
      (id) => site.questions.find((question) => question.id === id)?.title ?? id,
    ),
    table(plan),
    calendarButton(plan, input.interview.day, store),
  ];
}

function coverage(input: PlanInput, plan: Plan, store: PracticeStore, title: (id: string) => string): Node[] {
  const { uncovered, notInLastPass } = plan;
  const left = `离面试还有 ${String(input.interview.day - input.today)} 天。`;
  if (uncovered.length + notInLastPass.length === 0) {
    return [element('p', {}, `${left}全部 ${String(input.scope.length)} 题都排得下，最后两天再全部过一遍。`)];
  }
  const needed = minutesNeeded(input, store.scheduler);
  const parts = [
    ...(uncovered.length > 0 ? [`${String(uncovered.length)} 题来不及学`] : []),
    ...(notInLastPass.length > 0 ? [`${String(notInLastPass.length)} 题最后两天过不到`] : []),
  ];
  const advice =
    needed === undefined ? '每天再长也排不下。' : `每天约 ${(needed / 60).toFixed(1)} 小时才排得下全部。`;
  const nodes: Node[] = [element('p', {}, `${left}${parts.join('，')}。${advice}`)];
  if (uncovered.length > 0) {
    const items = uncovered.map((id) => element('li', {}, title(id)));
    nodes.push(element('details', {}, element('summary', {}, '来不及学的题'), element('ul', {}, ...items)));
  }
  return nodes;
}

function table({ days }: Plan): HTMLElement {
  const head = ['日期', '新题', '复习', '过一遍', '分钟'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const rows = days.map(({ day, newQuestions, reviews, lastPass, minutes }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, dateOf(day).slice(5)),
      ...[newQuestions, reviews, lastPass, minutes].map((value) => element('td', {}, String(value))),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, '每天的安排'),
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
  );
}

function calendarButton(plan: Plan, day: number, store: PracticeStore): HTMLElement {
  const button = element('button', { type: 'button' }, '下载日历（.ics）');
  button.addEventListener('click', () => {
    saveFile('wenqu-练习计划.ics', [planCalendar(plan, day, store.now().at)], 'text/calendar');
  });
  return element('p', {}, button);
}
