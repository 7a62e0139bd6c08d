import type { MockPhase } from '../model.ts';
import type { Score } from './report.ts';

export const phaseNames: Record<MockPhase, string> = {
  'warm-up': '暖场',
  'deep-dive': '深挖',
  calculation: '手算',
};

/** “5 / 8（63%）” */
export function scoreText({ said, of, share }: Score): string {
  return of === 0 ? '没有得分点' : `${String(said)} / ${String(of)}（${String(Math.round(share * 100))}%）`;
}
