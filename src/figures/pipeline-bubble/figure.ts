import type { ElementTree } from '../../node-tree/tree.ts';
import type { InteractiveFigure } from '../figure.ts';
import { percent } from '../numbers.ts';
import { arrow, rect, text } from '../shapes.ts';
import { duration, mostInFlight, schedule, type Pass } from './schedule.ts';

const [left, width, rowsHeight] = [38, 298, 96];
const whole = (unit: string) => (value: number) => `${value} ${unit}`;

/** The idle time of a pipeline under two schedules. */
export const figure: InteractiveFigure<'stages' | 'batches'> = {
  controls: {
    stages: { label: '流水段 p', min: 1, max: 8, step: 1, start: 4, text: whole('段') },
    batches: { label: '微批 m', min: 1, max: 16, step: 1, start: 4, text: whole('个') },
  },
  draw({ stages, batches }) {
    const gpipe = schedule(stages, batches, 'gpipe');
    const alternating = schedule(stages, batches, '1f1b');
    return [
      ...panel(10, 'GPipe：先前向，后反向', gpipe),
      ...panel(138, '1F1B：前向、反向交替', alternating),
      ...arrow('fig-line', left, 260, left + width, 260),
      text(187, 272, `时间，共 ${duration(gpipe)} 格`, 'fig-small fig-muted', 'middle'),
      rect('fig-box-a', 22, 288, 14, 14),
      text(40, 295, '前向（1 格）', 'fig-small'),
      rect('fig-box-b', 138, 288, 14, 14),
      text(156, 295, '反向（2 格）', 'fig-small'),
      rect('fig-box-frozen', 256, 288, 14, 14),
      text(274, 295, '气泡', 'fig-small'),
    ];
  },
  describe({ stages, batches }) {
    const [idle, all] = [stages - 1, batches + stages - 1];
    const first = mostInFlight(schedule(stages, batches, '1f1b')[0] ?? []);
    return `气泡占总时间 (p−1)/(m+p−1) = ${idle}/${all} = ${percent(idle / all)}，两种调度一样；段 1 压着的微批：GPipe ${batches} 个，1F1B ${first} 个。`;
  },
};

function panel(top: number, title: string, rows: readonly Pass[][]): ElementTree[] {
  const pitch = Math.min(24, rowsHeight / rows.length);
  const height = pitch * 0.84;
  const slot = width / duration(rows);
  const kept = rows.map(mostInFlight);
  const last = kept.length > 1 ? `，段 ${kept.length} 为 ${kept.at(-1)}` : '';
  return [
    text(4, top, title, 'fig-strong'),
    text(336, top, `压着微批：段 1 为 ${kept[0]}${last}`, 'fig-small fig-muted', 'end'),
    ...rows.flatMap((row, stage) => {
      const y = top + 12 + stage * pitch;
      return [
        text(4, y + height / 2, `段 ${stage + 1}`, 'fig-small'),
        rect('fig-box-frozen', left, y, width, height),
        ...row.flatMap((pass) => cell(pass, y, height, slot)),
      ];
    }),
  ];
}

/** One pass, numbered where the number fits. */
function cell({ kind, batch, start, length }: Pass, y: number, height: number, slot: number): ElementTree[] {
  const [x, long] = [left + start * slot, length * slot];
  const number = String(batch + 1);
  const box = rect(kind === 'forward' ? 'fig-box-a' : 'fig-box-b', x, y, long, height);
  return long < 4 + 7 * number.length
    ? [box]
    : [box, text(x + long / 2, y + height / 2, number, 'fig-small', 'middle')];
}
