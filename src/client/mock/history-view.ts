import { liveMocks } from '../../practice/log/data.ts';
import { choicesQuery } from '../../practice/mock/choices.ts';
import { reportMock } from '../../practice/mock/report.ts';
import { clockText } from '../../practice/stopwatch.ts';
import { phaseNames, scoreText } from '../../practice/mock/words.ts';
import type { MockRecord } from '../../practice/model.ts';
import { longDay } from '../chart/day-name.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { MockData } from './load.ts';
import { questionLink } from './report-view.ts';

/** Lists the rounds of before, the newest first, and again whenever there are more. */
export function showHistory(host: HTMLElement, data: MockData): void {
  const list = part(host, 'history-list');
  const removed = part(host, 'history-removed');
  let shown = '';
  const show = (): void => {
    const mocks = liveMocks(data.store.state.data);
    const ids = mocks.map(({ id }) => id).join(' ');
    if (ids === shown) return;
    shown = ids;
    list.replaceChildren(...mocks.toReversed().map((mock) => mockNode(mock, data, () => remove(mock))));
    part(host, 'history').hidden = !part(host, 'round').hidden;
  };
  const remove = (mock: MockRecord): void => {
    data.store.removeMock(mock.id);
    const back = element('button', { type: 'button' }, '撤销');
    back.addEventListener('click', () => {
      data.store.restoreMock(mock);
      removed.replaceChildren('已放回。');
      part(host, 'history-title').focus();
    });
    removed.replaceChildren(`已移除：${aboutRound(mock)} `, back);
    back.focus();
  };
  data.store.subscribe(show);
  show();
}

/** “2026 年 3 月 2 日 · 12 / 20 · 25:10”. */
function aboutRound(mock: MockRecord): string {
  const { total, seconds } = reportMock(mock.answers);
  return [longDay(mock.day), scoreText(total), clockText(seconds * 1000)].join(' · ');
}

function mockNode(mock: MockRecord, data: MockData, remove: () => void): HTMLElement {
  const answers = mock.answers.map(({ question, phase, ticked, keyPoints }) => {
    const score = keyPoints > 0 ? `${String(ticked.length)} / ${String(keyPoints)}` : '不计分';
    return element('li', {}, `${phaseNames[phase]} · `, questionLink(data, question), ` · ${score}`);
  });
  const removal = element('button', { type: 'button', 'aria-label': `移除：${aboutRound(mock)}` }, '移除');
  removal.addEventListener('click', remove);
  return element(
    'li',
    {},
    element(
      'details',
      {},
      element('summary', {}, aboutRound(mock)),
      element('ol', {}, ...answers),
      element(
        'p',
        { class: 'mock-buttons' },
        element('a', { href: choicesQuery(mock) }, `再答这一组（编号 ${mock.seed}）`),
        removal,
      ),
    ),
  );
}
