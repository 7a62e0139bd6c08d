import { keyOf } from './keys.ts';

export interface Shortcut {
  /** Pressed together. */
  keys: readonly string[];
  does: string;
}

/** Every shortcut of a question page, the search's included, as the list of them shows it. */
export const shortcuts: readonly Shortcut[] = [
  { keys: [keyOf.next], does: '下一题' },
  { keys: [keyOf.previous], does: '上一题' },
  { keys: [keyOf.interview], does: '面试官模式：藏起或显示本页答案' },
  { keys: [keyOf.reveal], does: '揭开下一层：先得分点，再完整回答' },
  { keys: ['/'], does: '搜索' },
  { keys: [keyOf.help], does: '显示这张表' },
  { keys: ['Ctrl', 'K'], does: '搜索（macOS 上是 ⌘ K）；关掉单键以后也能用' },
];
