import type { ElementTree } from '../../node-tree/tree.ts';
import type { InteractiveFigure } from '../figure.ts';
import { percent } from '../numbers.ts';
import { line, rect, text } from '../shapes.ts';
import { sampling, type Candidate } from './sampling.ts';

const words = ['圆', '亮', '美', '大', '好', '红', '低', '甜'];
const logits = [3.2, 2.6, 2.3, 1.6, 0.9, 0.2, -0.5, -1.4];
const [left, width, top, pitch] = [34, 190, 44, 24];

/** The next word's distribution after the temperature, and what top-p keeps of it. */
export const figure: InteractiveFigure<'temperature' | 'mass'> = {
  controls: {
    temperature: {
      label: '温度 T',
      min: 0.1,
      max: 2,
      step: 0.1,
      start: 1,
      text: (value) => value.toFixed(1),
    },
    mass: { label: 'top-p', min: 0.1, max: 1, step: 0.05, start: 0.9, text: (value) => value.toFixed(2) },
  },
  draw({ temperature, mass }) {
    const candidates = sampling(logits, temperature, mass);
    const count = candidates.filter(({ kept }) => kept).length;
    const cut = top + count * pitch - 3;
    return [
      text(4, 10, '“今晚的月亮真”之后', 'fig-strong'),
      text(336, 10, `T = ${temperature.toFixed(1)}，top-p = ${mass.toFixed(2)}`, 'fig-small', 'end'),
      text(left, 30, '温度之后', 'fig-small fig-muted'),
      text(336, 30, '截断、重归一之后', 'fig-small fig-muted', 'end'),
      ...candidates.flatMap((candidate, index) => row(candidate, index)),
      line('fig-line fig-dashed', 4, cut, 336, cut),
    ];
  },
  describe({ temperature, mass }) {
    const candidates = sampling(logits, temperature, mass);
    const kept = candidates.filter((candidate) => candidate.kept);
    const held = kept.reduce((sum, { probability }) => sum + probability, 0);
    return `留下 ${kept.length} 个字，它们原本占 ${percent(held)}；“${words[0]}”从 ${percent(kept[0]?.probability ?? 0)} 变成 ${percent(kept[0]?.sampled ?? 0)}。`;
  },
};

function row({ probability, kept, sampled }: Candidate, index: number): ElementTree[] {
  const y = top + index * pitch;
  return [
    text(18, y + 9, words[index] ?? '', kept ? '' : 'fig-muted', 'middle'),
    rect(kept ? 'fig-box-a' : 'fig-box-frozen', left, y, Math.max(1, probability * width), 18),
    text(left + probability * width + 6, y + 9, percent(probability), 'fig-small'),
    text(
      336,
      y + 9,
      kept ? percent(sampled) : '舍去',
      kept ? 'fig-small fig-strong' : 'fig-small fig-muted',
      'end',
    ),
  ];
}
