import type { QueueItem } from './session/queue.ts';
import type { Rating } from './model.ts';
import type { Interval } from './scheduling/scheduler.ts';

export const ratingNames: Record<Rating, string> = { 1: '忘了', 2: '勉强', 3: '记得', 4: '轻松' };

export const kindNames: Record<QueueItem['kind'], string> = {
  learning: '再问一次',
  review: '复习',
  'last-pass': '考前过一遍',
  new: '新题',
};

/** How long until a question is asked again: “10 分钟”, “3 天”, “2 个月”, “1.5 年”. */
export function intervalText({ days, minutes }: Interval): string {
  if (days === 0)
    return minutes < 60 ? `${String(minutes)} 分钟` : `${String(Math.round(minutes / 60))} 小时`;
  if (days < 45) return `${String(days)} 天`;
  const months = Math.round(days / 30.4);
  return months < 12 ? `${String(months)} 个月` : `${String(Math.round(days / 36.5) / 10)} 年`;
}
