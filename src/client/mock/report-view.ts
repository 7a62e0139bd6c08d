import { clockText } from '../../practice/stopwatch.ts';
import { reportMock, type Score, type WeakPoint } from '../../practice/mock/report.ts';
import { phaseNames, scoreText } from '../../practice/mock/words.ts';
import type { MockAnswer } from '../../practice/model.ts';
import { tableParts } from '../chart/table.ts';
import { nodesFromTrees } from '../dom-from-tree.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { MockData } from './load.ts';
import type { Take } from './recorder.ts';
import { takeName, type Voice } from './voice.ts';

/** Shows what a round showed: the whole, what was weak and where to read on, by phase and by topic. */
export async function showReport(
  host: HTMLElement,
  data: MockData,
  answers: readonly MockAnswer[],
  voice: Voice,
): Promise<void> {
  const { total, seconds, phases, topics, weak } = reportMock(answers);
  const topicTitle = (id: string): string => data.site.topics.find((topic) => topic.id === id)?.title ?? id;
  const count = `答了 ${String(answers.length)} 题，用时 ${clockText(seconds * 1000)}`;
  part(host, 'total').textContent = `${count}，得分点 ${scoreText(total)}。`;
  part(host, 'tables').replaceChildren(
    scoreTable(
      '阶段',
      phases.map(({ phase, score }) => ({ name: phaseNames[phase], score })),
    ),
    scoreTable(
      '主题',
      topics.map(({ topic, score }) => ({ name: topicTitle(topic), score })),
    ),
  );
  showTakes(part(host, 'recordings'), data, voice);
  part(host, 'weak').replaceChildren(...(await weakNodes(weak, data)));
}

/** A link to a question's page, under its present name. */
export function questionLink({ site, base }: MockData, question: string): Node | string {
  const id = site.catalogue.resolve(question);
  const title = site.questions.find((candidate) => candidate.id === id)?.title;
  return title === undefined ? `${id}（本站已撤下）` : element('a', { href: `${base}q/${id}/` }, title);
}

function scoreTable(rowName: string, rows: readonly { name: string; score: Score }[]): HTMLElement {
  const cells = rows.map(({ name, score }) => ({ name, cells: [scoreText(score)] }));
  return element('table', {}, ...tableParts({ rowName, columns: ['得分点'], rows: cells }));
}

async function weakNodes(weak: readonly WeakPoint[], data: MockData): Promise<Node[]> {
  if (weak.length === 0) return [element('p', {}, '每题都说到了七成以上的得分点。')];
  const items = weak.map(async ({ question, score, missed }) => {
    const { answer } = await data.sheet(question);
    const points = missed.flatMap((index) => {
      const trees = answer?.keyPoints[index];
      return trees ? [element('li', {}, ...nodesFromTrees(trees))] : [];
    });
    const label = ` 说到 ${scoreText(score)}${points.length > 0 ? '，漏了：' : ''}`;
    return element(
      'li',
      { 'data-question': question },
      questionLink(data, question),
      label,
      element('ul', {}, ...points),
    );
  });
  return [element('h3', {}, '先补这几题'), element('ol', { class: 'weak' }, ...(await Promise.all(items)))];
}

/** The recordings of the round, for as long as the page is open. */
function showTakes(place: HTMLElement, data: MockData, voice: Voice): void {
  const items = [...voice.takes].map(([question, take]) => takeNode(question, take, data, voice));
  place.replaceChildren(...(items.length > 0 ? [element('h3', {}, '录音（关掉页面就没了）'), ...items] : []));
}

function takeNode(question: string, take: Take, data: MockData, voice: Voice): HTMLElement {
  const remove = element('button', { type: 'button' }, '丢弃');
  const audio = element('audio', { controls: true, src: take.url });
  const save = element('a', { href: take.url, download: takeName(question, take) }, '存成文件');
  const node = element(
    'div',
    { class: 'take' },
    element('p', {}, questionLink(data, question)),
    audio,
    element('p', { class: 'mock-buttons' }, save, remove),
  );
  remove.addEventListener('click', () => {
    voice.discard(question);
    node.remove();
  });
  return node;
}
