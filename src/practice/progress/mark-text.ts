import type { Level } from './mastery.ts';

const levelNames: Record<Exclude<Level, 'unseen'>, string> = { mastered: '已掌握', learning: '学习中' };

/** The mark of a question: “已掌握 · 3 天后复习”; empty for one that was never practised. */
export function markText({ level, dueIn = 0 }: { level: Level; dueIn?: number }): string {
  if (level === 'unseen') return '';
  return `${levelNames[level]} · ${dueIn === 0 ? '今天复习' : `${String(dueIn)} 天后复习`}`;
}
