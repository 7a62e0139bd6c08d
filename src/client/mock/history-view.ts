import { choicesQuery } from '../../practice/mock/choices.ts';
import { reportMock } from '../../practice/mock/report.ts';
import { clockText } from '../../practice/mock/stopwatch.ts';
import { phaseNames, scoreText } from '../../practice/mock/words.ts';
import type { MockRecord } from '../../practice/model.ts';
import { longDay } from '../chart/day-name.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { MockData } from './load.ts';
import { questionLink } from './report-view.ts';

/** Lists the rounds of before, the newest first, and again whenever there are more. */
export function showHistory(host: HTMLElement, data: MockData): void {
  let shown: readonly MockRecord[] | undefined;
  const show = (): void => {
    const { mocks } = data.store.state.data;
    if (mocks === shown) return;
    shown = mocks;
    part(host, 'history-list').replaceChildren(...mocks.toReversed().map((mock) => mockNode(mock, data)));
    part(host, 'history').hidden = mocks.length === 0 || !part(host, 'round').hidden;
  };
  data.store.subscribe(show);
  show();
}

function mockNode(mock: MockRecord, data: MockData): HTMLElement {
  const { total, seconds } = reportMock(mock.answers);
  const about = [longDay(mock.day), scoreText(total), clockText(seconds * 1000)].join(' · ');
  const answers = mock.answers.map(({ question, phase, ticked, keyPoints }) => {
    const score = keyPoints > 0 ? `${String(ticked.length)} / ${String(keyPoints)}` : '不计分';
    return element('li', {}, `${phaseNames[phase]} · `, questionLink(data, question), ` · ${score}`);
  });
  return element(
    'li',
    {},
    element(
      'details',
      {},
      element('summary', {}, about),
      element('ol', {}, ...answers),
      element('p', {}, element('a', { href: choicesQuery(mock) }, `再答这一组（编号 ${mock.seed}）`)),
    ),
  );
}
