import type { RetentionPoint } from '../../practice/progress/retention.ts';
import { percent, shortDay } from '../chart/day-name.ts';
import { gridLines } from '../chart/axis.ts';
import type { Chart } from '../chart/figure.ts';
import { linear, shareTicks } from '../chart/scale.ts';
import { picture, svg } from '../chart/svg.ts';

const height = 200;
const edge = { top: 12, right: 12, bottom: 26, left: 44 };
/** With fewer reviews a share says little: its point is hollow. */
export const fewReviews = 10;

/** True retention beside what was predicted, week by week. */
export function retentionChart(points: readonly RetentionPoint[]): Chart {
  const name = { id: 'retention', title: '每周的记忆保持率', description: inWords(points) };
  const weekName = ({ day }: RetentionPoint): string => `${shortDay(day)}起一周`;
  return {
    draw(width) {
      const days = points.map(({ day }) => day);
      const ticks = shareTicks(points.flatMap(({ share, predicted }) => [share, predicted]));
      const x = linear([days[0] ?? 0, days.at(-1) ?? 0], [edge.left + 6, width - edge.right]);
      const y = linear([ticks[0] ?? 0, 1], [height - edge.bottom, edge.top]);
      const line = (value: (point: RetentionPoint) => number): string =>
        points.map((point) => `${x(point.day).toFixed(1)},${y(value(point)).toFixed(1)}`).join(' ');
      const marker = svg('line', { y1: edge.top, y2: height - edge.bottom, class: 'marker' });
      return {
        picture: picture(
          name,
          width,
          height,
          ...gridLines(ticks, y, { left: edge.left, width, format: percent }),
          ...dateLabels(days, x, width),
          marker,
          svg('polyline', { points: line(({ predicted }) => predicted), class: 'line predicted' }),
          svg('polyline', { points: line(({ share }) => share), class: 'line actual' }),
          ...points.map((point) =>
            svg('circle', {
              cx: x(point.day),
              cy: y(point.share),
              r: 3.5,
              class: point.reviews < fewReviews ? 'point few' : 'point',
            }),
          ),
        ),
        mark(index) {
          const at = String(x(points[index]?.day ?? 0));
          marker.setAttribute('x1', at);
          marker.setAttribute('x2', at);
        },
      };
    },
    reading: {
      label: '逐周查看',
      count: points.length,
      start: points.length - 1,
      text: (index) => {
        const point = points[index];
        return point ? `${weekName(point)}：${ofReviews(point)}，预测 ${percent(point.predicted)}` : '';
      },
    },
    table: {
      rowName: '周',
      columns: ['复习', '记得', '实际', '预测'],
      rows: points.map((point) => ({
        name: weekName(point),
        cells: [point.reviews, point.recalled, percent(point.share), percent(point.predicted)],
      })),
    },
  };
}

/** The first and the last date, or the only one. */
function dateLabels(days: readonly number[], x: (day: number) => number, width: number): Node[] {
  const ends = [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined);
  const anchors = ends.length === 1 ? ['middle'] : ['start', 'end'];
  return ends.map((day, index) =>
    svg(
      'text',
      {
        x: Math.min(x(day), width),
        y: height - 6,
        'text-anchor': anchors[index] ?? 'middle',
        class: 'quiet',
      },
      shortDay(day),
    ),
  );
}

const ofReviews = ({ reviews, recalled }: { reviews: number; recalled: number }): string =>
  `复习 ${String(reviews)} 次，记得 ${String(recalled)} 次（${percent(recalled / reviews)}）`;

function inWords(points: readonly RetentionPoint[]): string {
  const reviews = points.reduce((sum, point) => sum + point.reviews, 0);
  const recalled = points.reduce((sum, point) => sum + point.recalled, 0);
  const predicted = points.reduce((sum, point) => sum + point.predicted * point.reviews, 0);
  return `${ofReviews({ reviews, recalled })}，预测 ${percent(predicted / reviews)}。`;
}
