import type { StudyDay } from '../../practice/model.ts';
import type { DayCount } from '../../practice/progress/activity.ts';
import { dateOf } from '../../practice/study-day.ts';

export interface HeatCell extends DayCount {
  x: number;
  y: number;
  /** 0 for none, to 4. */
  level: number;
}

export interface HeatMap {
  /** Side of a cell, the gap to the next included, in CSS pixels. */
  pitch: number;
  width: number;
  height: number;
  cells: HeatCell[];
  months: { x: number; y: number; text: string }[];
  weekdays: { x: number; y: number; text: string }[];
}

/** Reviews from which a day counts as level 1, 2, 3, 4: fixed, so that a day keeps its shade when others are busier. */
export const heatLevels = [1, 10, 25, 50] as const;

const labelWidth = 22;
const labelHeight = 20;
const bandGap = 8;
const smallestPitch = 9;
const largestPitch = 15;
/** Columns that a month's name takes at the smallest pitch. */
const nameColumns = 3;
const weekdayNames: readonly (readonly [row: number, name: string])[] = [
  [0, '一'],
  [2, '三'],
  [4, '五'],
];

export const levelOf = (count: number): number => heatLevels.filter((least) => count >= least).length;

/** 0 for Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;

/**
 * A column a week, from Monday down. Where a year's columns do not fit at a size that can be seen, they stand in
 * bands, one below the other.
 * @param days consecutive, at least one
 * @param width CSS pixels at hand
 */
export function heatMap(days: readonly DayCount[], width: number): HeatMap {
  const first = days[0]?.day ?? 0;
  const monday = first - weekdayOf(first);
  const columnOf = (day: StudyDay): number => Math.floor((day - monday) / 7);
  const columns = columnOf(days.at(-1)?.day ?? first) + 1;
  const room = Math.max(nameColumns, Math.floor((width - labelWidth) / smallestPitch));
  const bands = Math.ceil(columns / room);
  const perBand = Math.ceil(columns / bands);
  const pitch = Math.min(largestPitch, (width - labelWidth) / perBand);
  const bandHeight = labelHeight + 7 * pitch;
  const top = (band: number): number => band * (bandHeight + bandGap);
  const placeOf = (day: StudyDay) => {
    const column = columnOf(day);
    const band = Math.floor(column / perBand);
    const x = labelWidth + (column % perBand) * pitch;
    return { x, y: top(band) + labelHeight + weekdayOf(day) * pitch, band, column: column % perBand };
  };
  const months = days.flatMap(({ day }) => {
    const [, month = '', date = ''] = dateOf(day).split('-');
    const { x, band, column } = placeOf(day);
    if (date !== '01' || column > perBand - nameColumns) return [];
    return [{ x, y: top(band) + labelHeight - 6, text: `${String(Number(month))} 月` }];
  });
  return {
    pitch,
    width: labelWidth + perBand * pitch,
    height: top(bands - 1) + bandHeight,
    cells: days.map(({ day, count }) => {
      const { x, y } = placeOf(day);
      return { day, count, level: levelOf(count), x, y };
    }),
    months,
    weekdays: Array.from({ length: bands }, (_, band) =>
      weekdayNames.map(([row, text]) => ({ x: 0, y: top(band) + labelHeight + (row + 0.8) * pitch, text })),
    ).flat(),
  };
}
