import type { ElementTree } from '../../node-tree/tree.ts';
import type { InteractiveFigure } from '../figure.ts';
import { arrow, line, shape, text } from '../shapes.ts';
import { frequency, headDimension, innerProduct, turned } from './rotation.ts';

const [middle, radius, arc] = [86, 58, 20];
const firstKey = 1;
const plain = (value: number): string => String(value);

/** A query and a key turned to their positions, before and after both move on. */
export const figure: InteractiveFigure<'pair' | 'distance' | 'shift'> = {
  controls: {
    pair: { label: '维度对 i', min: 0, max: headDimension / 2 - 1, step: 1, start: 4, text: plain },
    distance: { label: '距离 m − n', min: 0, max: 16, step: 1, start: 2, text: plain },
    shift: { label: '整体平移', min: 0, max: 32, step: 1, start: 2, text: plain },
  },
  draw({ pair, distance, shift }) {
    const product = innerProduct(firstKey + distance, firstKey, pair);
    return [
      ...circle(84, firstKey, distance, pair),
      ...circle(256, firstKey + shift, distance, pair),
      text(
        170,
        208,
        `两边夹角都是 ${degrees(distance * frequency(pair))}，内积都是 ${signed(product)}`,
        '',
        'middle',
      ),
      text(
        170,
        230,
        `第 ${pair} 对：θ = ${angle(frequency(pair))} 弧度；q、k 等长，转前同向`,
        'fig-small fig-muted',
        'middle',
      ),
    ];
  },
  describe({ pair, distance, shift }) {
    const [key, query] = [firstKey + shift, firstKey + shift + distance];
    const product = innerProduct(query, key, pair);
    return `θ = ${angle(frequency(pair))} 弧度（d = ${headDimension}）：平移 ${shift} 后，q 在 ${query} 转 ${degrees(query * frequency(pair))}，k 在 ${key} 转 ${degrees(key * frequency(pair))}，夹角仍是 ${degrees(distance * frequency(pair))}，内积仍是 ${signed(product)}。`;
  },
};

function circle(x: number, key: number, distance: number, pair: number): ElementTree[] {
  const between = distance * frequency(pair);
  const overlapping = Math.cos(between) > 0.93;
  return [
    shape('circle', { class: 'fig-box', cx: x, cy: middle, r: radius }),
    line('fig-line fig-dashed', x, middle, x + radius, middle),
    sweep(x, key * frequency(pair), between),
    ...hand(x, key, pair, ['k', 'b'], overlapping ? 0.55 : 1),
    ...hand(x, key + distance, pair, ['q', 'a'], 1),
    text(x, 170, `k 在 n = ${key}，q 在 m = ${key + distance}`, 'fig-small', 'middle'),
    text(
      x,
      187,
      `转了 ${degrees(key * frequency(pair))}、${degrees((key + distance) * frequency(pair))}`,
      'fig-small fig-muted',
      'middle',
    ),
  ];
}

/** One vector. @param look its letter and its tint @param reach how much of the radius it takes */
function hand(
  x: number,
  position: number,
  pair: number,
  [letter, tint]: [letter: string, tint: 'a' | 'b'],
  reach: number,
): ElementTree[] {
  const { x: across, y: up } = turned(position, pair);
  const at = (distance: number): [number, number] => [x + across * distance, middle - up * distance];
  const [labelX, labelY] =
    reach === 1 ? at(radius + 11) : [at(radius * reach)[0] + up * 12, at(radius * reach)[1] + across * 12];
  return [
    ...arrow(`fig-line fig-stroke-${tint}`, x, middle, ...at(radius * reach), `fig-head-${tint}`),
    text(labelX, labelY, letter, 'fig-strong', 'middle'),
  ];
}

/** The angle from the key to the query. */
function sweep(x: number, from: number, by: number): ElementTree {
  const rest = by % (2 * Math.PI);
  const point = (turn: number): string =>
    `${(x + arc * Math.cos(turn)).toFixed(1)} ${(middle - arc * Math.sin(turn)).toFixed(1)}`;
  return shape('path', {
    class: 'fig-line',
    d: `M${point(from)}A${arc} ${arc} 0 ${rest > Math.PI ? 1 : 0} 0 ${point(from + rest)}`,
  });
}

function degrees(radians: number): string {
  const value = ((radians * 180) / Math.PI) % 360;
  return `${value.toFixed(value < 1 ? 2 : 1)}°`;
}

/** Three digits that count: the slowest pairs turn by a ten-thousandth of a radian. */
function angle(radians: number): string {
  return String(Number(radians.toPrecision(3)));
}

function signed(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
