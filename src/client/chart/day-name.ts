import type { StudyDay } from '../../practice/model.ts';
import { dateOf } from '../../practice/study-day.ts';
import { weekdayOf } from './heat-map.ts';

/** “3 月 5 日” */
export function shortDay(day: StudyDay): string {
  const [, month, date] = dateOf(day).split('-').map(Number);
  return `${String(month)} 月 ${String(date)} 日`;
}

/** “2026 年 3 月 5 日（周四）” */
export function longDay(day: StudyDay): string {
  const [year] = dateOf(day).split('-');
  return `${year ?? ''} 年 ${shortDay(day)}（周${'一二三四五六日'.charAt(weekdayOf(day))}）`;
}

/** A share (0–1) in whole per cent. */
export const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
