import type { SiteCatalogue } from '../../practice/catalogue/site-catalogue.ts';
import type { Queue } from '../../practice/session/queue.ts';
import { ratingNames } from '../../practice/words.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { Session } from './session.ts';

interface FinishedInput {
  session: Session;
  queue: Queue;
  site: SiteCatalogue;
  /** Questions in the scope. */
  total: number;
  pageOf: (question: string) => string;
  more: () => void;
}

/**
 * Shows in place of a card, when nothing is left to ask, why, what was done, and what may come next.
 * @returns its heading
 */
export function showFinished(host: HTMLElement, input: FinishedInput): HTMLElement {
  const finished = part(host, 'finished');
  finished.replaceChildren(...finishedNodes(input));
  finished.hidden = false;
  part(host, 'face').hidden = true;
  part(host, 'tools').hidden = !input.session.canUndo;
  delete host.dataset['question'];
  return part(finished, 'finished-title');
}

function finishedNodes(input: FinishedInput): Node[] {
  const { session, total } = input;
  if (total === 0) {
    return [heading('这个范围里没有题'), element('p', {}, '换一个范围，或清空搜索词。')];
  }
  return [
    heading(session.answers.length > 0 ? '这一轮练完了' : '现在没有要练的题'),
    ...summary(input),
    ...remaining(input),
  ];
}

function heading(text: string): HTMLElement {
  return element('h2', { tabindex: '-1', 'data-part': 'finished-title' }, text);
}

function summary({ session: { answers }, site, pageOf }: FinishedInput): Node[] {
  if (answers.length === 0) return [];
  const minutes = Math.max(1, Math.round(answers.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
  const counts = ([1, 2, 3, 4] as const)
    .map(
      (rating) => [ratingNames[rating], answers.filter((answer) => answer.rating === rating).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${String(count)}`);
  const weak = [...new Set(answers.filter(({ rating }) => rating === 1).map(({ question }) => question))];
  const nodes: Node[] = [
    element('p', {}, `答了 ${String(answers.length)} 次，约 ${String(minutes)} 分钟：${counts.join('，')}。`),
  ];
  if (weak.length > 0) {
    const links = weak.map((id) => {
      const title = site.questions.find((question) => question.id === id)?.title ?? id;
      return element('li', {}, element('a', { href: pageOf(id) }, title));
    });
    nodes.push(element('p', {}, '这些还没记住，先读一遍整页：'), element('ul', {}, ...links));
  }
  return nodes;
}

function remaining({ queue, more }: FinishedInput): Node[] {
  const nodes: Node[] = [];
  const { newQuestions, reviews } = queue.heldBack;
  const held = [
    ...(reviews > 0 ? [`复习 ${String(reviews)}`] : []),
    ...(newQuestions > 0 ? [`新题 ${String(newQuestions)}`] : []),
  ];
  if (held.length > 0) nodes.push(element('p', {}, `今天的量已满，还有${held.join('、')} 留给之后。`));
  if (queue.nextLearningAt !== undefined) {
    const time = new Date(queue.nextLearningAt).toLocaleTimeString('zh-CN', {
      hour: '2-digit',
      minute: '2-digit',
    });
    nodes.push(element('p', {}, `刚学的题 ${time} 再问一次，到时页面会自己接着来。`));
  }
  if (newQuestions > 0) {
    const button = element('button', { type: 'button', class: 'primary' }, '再来 5 道新题');
    button.addEventListener('click', more);
    nodes.push(element('p', {}, button));
  }
  return nodes;
}
