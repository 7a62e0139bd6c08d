import type { Streak } from '../../practice/progress/activity.ts';
import type { TopicProgress } from '../../practice/progress/mastery.ts';
import { element } from '../element.ts';

/** The figures that a reader looks for first. */
export function overview(topics: readonly TopicProgress[], dueToday: number): Node[] {
  const sum = (level: 'mastered' | 'learning' | 'unseen'): number =>
    topics.reduce((total, topic) => total + topic[level], 0);
  const figures: [string, number][] = [
    ['已掌握', sum('mastered')],
    ['学习中', sum('learning')],
    ['没学过', sum('unseen')],
    ['今天待复习', dueToday],
  ];
  return figures.map(([name, count]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, `${String(count)} 题`)),
  );
}

/** How steadily, in words that blame nobody: a day of rest ends nothing, and a longer pause is only named. */
export function streakInWords({ current, longest, last30 }: Streak): string {
  const steady = `最近 30 天练了 ${String(last30)} 天`;
  const record = `最长的一段是 ${String(longest)} 天`;
  if (current === 0) return `${steady}，${record}。歇过一阵，学过的都还记在这里，随时可以接着来。`;
  if (current === longest && current > 1) {
    return `${steady}；这一段已有 ${String(current)} 天，是最长的一段。隔一天再练，也算同一段。`;
  }
  return `${steady}；这一段已有 ${String(current)} 天，${record}。隔一天再练，也算同一段。`;
}
