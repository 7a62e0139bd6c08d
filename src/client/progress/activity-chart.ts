import type { DayCount } from '../../practice/progress/activity.ts';
import { longDay, shortDay } from '../chart/day-name.ts';
import type { Chart } from '../chart/figure.ts';
import { heatMap, weekdayOf } from '../chart/heat-map.ts';
import { picture, svg } from '../chart/svg.ts';

/** A year of days, shaded by how much was practised. */
export function activityChart(days: readonly DayCount[]): Chart {
  const practised = days.filter(({ count }) => count > 0).length;
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const name = {
    id: 'activity',
    title: '一年的练习',
    description: `最近一年练了 ${String(practised)} 天，共 ${String(total)} 次。`,
  };
  return {
    draw(width) {
      const map = heatMap(days, width);
      const side = map.pitch - 2;
      const marker = svg('rect', { width: side + 2, height: side + 2, class: 'marker' });
      return {
        picture: picture(
          name,
          width,
          map.height,
          ...[...map.months, ...map.weekdays].map(({ x, y, text }) =>
            svg('text', { x, y, class: 'quiet small' }, text),
          ),
          ...map.cells.map(({ x, y, level }) =>
            svg('rect', { x, y, width: side, height: side, class: `heat-${String(level)}` }),
          ),
          marker,
        ),
        mark(index) {
          const cell = map.cells[index];
          marker.setAttribute('x', String((cell?.x ?? 0) - 1));
          marker.setAttribute('y', String((cell?.y ?? 0) - 1));
        },
      };
    },
    reading: {
      label: '逐日查看',
      count: days.length,
      start: days.length - 1,
      text: (index) => {
        const { day = 0, count = 0 } = days[index] ?? {};
        return `${longDay(day)}：${count === 0 ? '没有练' : `${String(count)} 次`}`;
      },
    },
    table: { rowName: '周', columns: [...'一二三四五六日'], rows: weeks(days) },
  };
}

/** A row a week; days before the year began and those to come stay empty. */
function weeks(days: readonly DayCount[]): { name: string; cells: (string | number)[] }[] {
  const rows = new Map<number, (string | number)[]>();
  for (const { day, count } of days) {
    const monday = day - weekdayOf(day);
    const row = rows.get(monday) ?? Array.from({ length: 7 }, () => '');
    row[weekdayOf(day)] = count;
    rows.set(monday, row);
  }
  return [...rows].map(([monday, cells]) => ({ name: `${shortDay(monday)}起`, cells }));
}
