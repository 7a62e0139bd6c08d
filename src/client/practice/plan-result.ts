import { planCalendar } from '../../practice/plan/calendar.ts';
import { minutesNeeded } from '../../practice/plan/minutes-needed.ts';
import type { Plan } from '../../practice/plan/plan.ts';
import { dateOf } from '../../practice/study-day.ts';
import { element } from '../element.ts';
import { nextTask } from '../next-task.ts';
import { planInput } from './current-plan.ts';
import type { Practice } from './open.ts';
import { saveFile } from './save-file.ts';

/** What the plan makes of the time there is: what can and can't be covered, day by day, and as a calendar. */
export function planNodes(practice: Practice, plan: Plan | undefined): Node[] {
  const { interview } = practice.store.state.settings;
  if (!interview) return [];
  const daysLeft = interview.day - practice.store.now().day;
  if (daysLeft < 0) return [element('p', {}, '面试日已过。祝一切顺利。')];
  if (!plan || daysLeft === 0) return [element('p', {}, onTheDay(plan))];
  return [...coverage(practice, plan, daysLeft), table(plan), calendarButton(practice, plan, interview.day)];
}

/** Nothing is left to plan then, and what was not reached is no help to name. */
function onTheDay(plan: Plan | undefined): string {
  const unseen = plan?.uncovered.length ?? 0;
  const rest = unseen > 0 ? `还有 ${String(unseen)} 题没学过，不必再赶；` : '';
  return `今天就是面试日。${rest}想再过几题，照常练就行。祝一切顺利。`;
}

function coverage(practice: Practice, plan: Plan, daysLeft: number): Node[] {
  const { uncovered, notInLastPass } = plan;
  const { questions } = practice.site;
  const left = `离面试还有 ${String(daysLeft)} 天。`;
  if (uncovered.length + notInLastPass.length === 0) {
    const all = planInput(practice)?.scope.length ?? questions.length;
    return [element('p', {}, `${left}全部 ${String(all)} 题都排得下，最后两天再全部过一遍。`)];
  }
  const parts = [
    ...(uncovered.length > 0 ? [`${String(uncovered.length)} 题来不及学`] : []),
    ...(notInLastPass.length > 0 ? [`${String(notInLastPass.length)} 题最后两天过不到`] : []),
  ];
  const nodes: Node[] = [element('p', {}, `${left}${parts.join('，')}。`, advice(practice))];
  if (uncovered.length > 0) {
    const titles = new Map(questions.map(({ id, title }) => [id, title]));
    const items = uncovered.map((id) => element('li', {}, titles.get(id) ?? id));
    nodes.push(element('details', {}, element('summary', {}, '来不及学的题'), element('ul', {}, ...items)));
  }
  return nodes;
}

/** How much time would do; it is worked out behind what is known at once. */
function advice(practice: Practice): HTMLElement {
  const place = element('span', {});
  const input = planInput(practice);
  if (input) {
    void minutesNeeded(input, practice.store.scheduler, nextTask).then((needed) => {
      place.textContent =
        needed === undefined ? '每天再长也排不下。' : `每天 ${String(needed / 60)} 小时才排得下全部。`;
    });
  }
  return place;
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

function calendarButton({ store }: Practice, plan: Plan, day: number): HTMLElement {
  const button = element('button', { type: 'button' }, '下载日历（.ics）');
  button.addEventListener('click', () => {
    saveFile('wenqu-练习计划.ics', [planCalendar(plan, day, store.now().at)], 'text/calendar');
  });
  return element('p', {}, button);
}
