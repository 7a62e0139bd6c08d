import type { ElementTree } from '../../node-tree/tree.ts';
import { choice, powersOfTwo, type InteractiveFigure } from '../figure.ts';
import { gigabytes, grouped } from '../numbers.ts';
import { line, rect, text } from '../shapes.ts';
import { modelStates, stages, total, type ModelStates, type Stage } from './memory.ts';

const names = ['DDP', 'ZeRO-1', 'ZeRO-2', 'ZeRO-3'] as const;
const billions = choice('参数量 Ψ', [1.3, 2.7, 7.5, 13, 34, 70, 175], 7.5, (size) => `${size}B`);
const nameOf = (stage: number): string => names[stage] ?? '';
const [left, width, pitch] = [66, 212, 48];
const card = 80e9;
const kinds = [
  ['parameters', 'fig-box', '参数'],
  ['gradients', 'fig-box-b', '梯度'],
  ['optimizer', 'fig-box-a', '优化器状态'],
] as const;

/** Model states on each device under the stages of ZeRO. */
export const figure: InteractiveFigure<'size' | 'devices' | 'stage'> = {
  controls: {
    size: billions,
    devices: powersOfTwo('数据并行卡数 n', 0, 10, 6, (devices) => `${grouped(devices)} 张`),
    stage: { label: '看哪一阶段', min: 0, max: 3, step: 1, start: 3, text: nameOf },
  },
  draw({ size, devices, stage: chosen }) {
    const parameters = billions.at(size) * 1e9;
    const whole = total(modelStates(parameters, 1, 0));
    const limit = whole < card ? undefined : left + (card / whole) * width;
    return [
      text(4, 10, `每卡模型状态（${billions.text(size)} 参数，${grouped(2 ** devices)} 卡）`, 'fig-strong'),
      rect('fig-line', 0.7, 19 + chosen * pitch, 338.6, 46, 4),
      // Below the bars: one that is too long for the card covers it.
      ...(limit === undefined ? [] : capacity(limit)),
      ...stages.flatMap((stage) =>
        row(stage, modelStates(parameters, 2 ** devices, stage), whole / width, stage === chosen, limit),
      ),
      rect('fig-box', left, 228, 14, 14, 0),
      text(left + 18, 235, '参数 2Ψ', 'fig-small'),
      rect('fig-box-b', 138, 228, 14, 14, 0),
      text(156, 235, '梯度 2Ψ', 'fig-small'),
      rect('fig-box-a', 214, 228, 14, 14, 0),
      text(232, 235, '优化器状态 12Ψ', 'fig-small'),
      text(170, 255, '方块单位是字节；“通信”单位是元素个数', 'fig-small fig-muted', 'middle'),
    ];
  },
  describe({ size, devices, stage }) {
    const states = modelStates(billions.at(size) * 1e9, 2 ** devices, stage as Stage);
    const parts = kinds.map(([kind, , name]) => `${name} ${gigabytes(states[kind])}`);
    return `${nameOf(stage)}：每卡 ${gigabytes(total(states))} = ${parts.join(' + ')}；激活值另算。`;
  },
};

/**
 * One stage's bar.
 * @param unit bytes a pixel
 * @param limit where a card ends, if it does
 */
function row(stage: Stage, states: ModelStates, unit: number, chosen: boolean, limit = 0): ElementTree[] {
  const top = 26 + stage * pitch;
  let x = left;
  const boxes = kinds.flatMap(([kind, look, name]) => {
    const long = states[kind] / unit;
    const box = rect(look, x, top, long, 32, 0);
    const label = text(x + long / 2, top + 16, name, 'fig-small', 'middle');
    x += long;
    return long < 11 * name.length + 4 ? [box] : [box, label];
  });
  const words = x < limit && limit < x + 60 ? limit : x;
  return [
    text(6, top + 9, nameOf(stage), chosen ? 'fig-strong' : ''),
    text(6, top + 26, `通信 ${stage === 3 ? 3 : 2}Ψ`, 'fig-small fig-muted'),
    ...boxes,
    text(words + 5, top + 16, gigabytes(total(states)), chosen ? 'fig-small fig-strong' : 'fig-small'),
  ];
}

/** Where a card of 80 GB ends. */
function capacity(x: number): ElementTree[] {
  return [
    line('fig-line fig-dashed', x, 22, x, 212),
    text(x, 219, '80 GB 的卡', 'fig-small fig-muted', 'middle'),
  ];
}
