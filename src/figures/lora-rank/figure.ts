import { choice, powersOfTwo, type InteractiveFigure } from '../figure.ts';
import { grouped, percent } from '../numbers.ts';
import { rect, text } from '../shapes.ts';
import { trainable } from './parameters.ts';

const dimensions = choice('隐藏维 d', [1024, 2048, 4096, 5120, 8192, 12288], 4096, grouped);
const [side, top, bar] = [104, 30, 324];

/** A weight, its two low-rank factors drawn to scale, and the share of what is trained. */
export const figure: InteractiveFigure<'dimension' | 'rank'> = {
  controls: { dimension: dimensions, rank: powersOfTwo('秩 r', 0, 9, 3, String) },
  draw({ dimension, rank }) {
    const { full, adapter, share } = trainable(dimensions.at(dimension), 2 ** rank);
    const thin = Math.max(1, (side * 2 ** rank) / dimensions.at(dimension));
    const middle = top + side / 2;
    return [
      text(8 + side / 2, 14, 'W₀：d × d', '', 'middle'),
      rect('fig-box-frozen', 8, top, side, side, 0),
      text(8 + side / 2, middle, '冻结', 'fig-muted', 'middle'),
      text(130, middle, '+', 'fig-strong', 'middle'),
      text(150, 14, 'B：d × r', ''),
      rect('fig-box-b', 150, top, thin, side, 0),
      text(228, 14, 'A：r × d', ''),
      rect('fig-box-a', 228, top, side, thin, 0),
      text(228, top + thin + 18, `r = ${2 ** rank}`, 'fig-small fig-muted'),
      text(8, 160, `可训练 ${grouped(adapter)}`, 'fig-strong'),
      text(332, 160, `全量 ${grouped(full)}`, 'fig-small fig-muted', 'end'),
      rect('fig-box-frozen', 8, 174, bar, 20, 0),
      rect('fig-box-a', 8, 174, Math.max(1, bar * share), 20, 0),
      text(170, 210, `2r/d = ${percent(share, 2)}`, 'fig-small', 'middle'),
      text(170, 228, '矩阵与横条都按比例画', 'fig-small fig-muted', 'middle'),
    ];
  },
  describe({ dimension, rank }) {
    const [width, { full, adapter, share }] = [
      dimensions.at(dimension),
      trainable(dimensions.at(dimension), 2 ** rank),
    ];
    const saved = share < 1 ? `全量的 ${percent(share, 2)}` : '与全量一样多，不再省';
    return `d = ${grouped(width)}、r = ${2 ** rank}：一个方阵训练 ${grouped(adapter)} 个数，全量是 ${grouped(full)} 个；${saved}。`;
  },
};
