import type { ElementTree } from '../../node-tree/tree.ts';
import { powersOfTwo, type InteractiveFigure } from '../figure.ts';
import { grouped, percent, thousandths } from '../numbers.ts';
import { line, rect, text } from '../shapes.ts';
import { attention, type Attention } from './scores.ts';

const [left, pitch, barWidth, barHeight] = [22, 52, 36, 64];
const keys = ['k₁', 'k₂', 'k₃', 'k₄', 'k₅', 'k₆'];

/** Six attention weights before and after the division by √d_k. */
export const figure: InteractiveFigure<'dimension'> = {
  controls: { dimension: powersOfTwo('头维 d_k', 0, 10, 6, grouped) },
  draw({ dimension: exponent }) {
    const { unscaled, scaled } = attention(2 ** exponent);
    const deviation = rootOf(exponent);
    return [
      ...panel(10, `不缩放：标准差 √d_k = ${deviation}`, 'fig-box-b', unscaled),
      ...panel(132, `除以 ${deviation}：标准差 1`, 'fig-box-a', scaled),
      text(170, 250, '六个键的分数，缩放后均值 0、方差 1', 'fig-small fig-muted', 'middle'),
    ];
  },
  describe({ dimension: exponent }) {
    const { unscaled, scaled } = attention(2 ** exponent);
    const told = ({ greatest, slope }: Attention): string =>
      `最大权重 ${percent(greatest)}，导数 p(1−p) 为 ${thousandths(slope)}`;
    return `d_k = ${grouped(2 ** exponent)}：不缩放时${told(unscaled)}；缩放后${told(scaled)}，不随 d_k 变。`;
  },
};

function panel(top: number, title: string, kind: string, { weights, slope }: Attention): ElementTree[] {
  const base = top + 92;
  return [
    text(4, top, title, 'fig-strong'),
    text(336, top, `最大项 p(1−p)：${thousandths(slope)}`, 'fig-small fig-muted', 'end'),
    line('fig-line', left - 8, base, 340 - left + 8, base),
    ...weights.flatMap((weight, index) => {
      const [x, height] = [left + index * pitch, weight * barHeight];
      const middle = x + barWidth / 2;
      return [
        rect(kind, x, base - height, barWidth, height),
        text(middle, base - height - 8, percent(weight), 'fig-small', 'middle'),
        text(middle, base + 11, keys[index] ?? '', 'fig-small fig-muted', 'middle'),
      ];
    }),
  ];
}

function rootOf(exponent: number): string {
  return Math.sqrt(2 ** exponent).toFixed(exponent % 2 === 0 ? 0 : 1);
}
