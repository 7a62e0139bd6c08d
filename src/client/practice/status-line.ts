import type { QueueItem } from '../../practice/session/queue.ts';
import { kindNames } from '../../practice/words.ts';

const kinds = ['learning', 'review', 'last-pass', 'new'] as const;

/** What is left of today: “今天还有 12 题：复习 5，新题 7”; empty when nothing is. */
export function statusLine(items: readonly QueueItem[]): string {
  if (items.length === 0) return '';
  const counts = kinds
    .map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kindNames[kind]} ${String(count)}`);
  return `今天还有 ${String(items.length)} 题：${counts.join('，')}`;
}
