import type { DayCount } from '../../practice/progress/activity.ts';
import { longDay, shortDay } from '../chart/day-name.ts';
import { gridLines } from '../chart/axis.ts';
import type { Chart } from '../chart/figure.ts';
import { countTicks, linear } from '../chart/scale.ts';
import { picture, svg } from '../chart/svg.ts';

const height = 180;
const edge = { top: 12, bottom: 26, left: 34 };
/** A date a week, or every other week where they would run into one another. */
const labelledDays = (width: number): readonly number[] => (width < 480 ? [0, 14] : [0, 7, 14, 21]);

/** Reviews that fall due on each of the next days, if nothing new is learned. */
export function forecastChart(days: readonly DayCount[]): Chart {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const due = days[0]?.count ?? 0;
  const name = {
    id: 'forecast',
    title: '往后的复习量',
    description: `今天待复习 ${String(due)} 题，往后 ${String(days.length)} 天共 ${String(total)} 题。`,
  };
  return {
    draw(width) {
      const ticks = countTicks(Math.max(0, ...days.map(({ count }) => count)));
      const y = linear([0, ticks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
      const pitch = (width - edge.left) / days.length;
      const x = (index: number): number => edge.left + index * pitch;
      const bars = days.map(({ count }, index) =>
        svg('rect', {
          x: x(index) + pitch * 0.1,
          y: y(count),
          width: pitch * 0.8,
          height: y(0) - y(count),
          class: 'bar',
        }),
      );
      return {
        picture: picture(
          name,
          width,
          height,
          ...gridLines(ticks, y, { left: edge.left, width, format: String }),
          ...labelledDays(width).flatMap((index) => {
            const day = days[index]?.day;
            const text = day === undefined ? '' : index === 0 ? '今天' : shortDay(day);
            return svg('text', { x: x(index), y: height - 6, class: 'quiet' }, text);
          }),
          ...bars,
        ),
        mark(index) {
          for (const [at, bar] of bars.entries()) bar.classList.toggle('marked', at === index);
        },
      };
    },
    reading: {
      label: '逐日查看',
      count: days.length,
      start: 0,
      text: (index) => {
        const { day = 0, count = 0 } = days[index] ?? {};
        return `${index === 0 ? '今天' : longDay(day)}：${String(count)} 题${index === 0 ? '，逾期的算在内' : ''}`;
      },
    },
    table: {
      rowName: '日期',
      columns: ['到期'],
      rows: days.map(({ day, count }) => ({ name: longDay(day), cells: [count] })),
    },
  };
}
