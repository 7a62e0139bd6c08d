import type { ElementTree, NodeTree } from '../node-tree/tree.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element; lengths are rounded to a tenth, since what is finer can't be seen. */
export function shape(tag: string, attributes: Attributes, ...children: NodeTree[]): ElementTree {
  const written = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(Math.round(value * 10) / 10) : value,
  ]);
  return [tag, Object.fromEntries(written) as Record<string, string>, ...children];
}

export function rect(
  kind: string,
  x: number,
  y: number,
  width: number,
  height: number,
  rounding = 2,
): ElementTree {
  return shape('rect', { class: kind, x, y, width, height, rx: rounding });
}

export function line(kind: string, x1: number, y1: number, x2: number, y2: number): ElementTree {
  return shape('line', { class: kind, x1, y1, x2, y2 });
}

type Anchor = 'start' | 'middle' | 'end';

/** Text whose middle line is at `y`. */
export function text(
  x: number,
  y: number,
  words: string,
  kind: string,
  anchor: Anchor = 'start',
): ElementTree {
  return shape('text', { x, y, 'text-anchor': anchor, 'dominant-baseline': 'central', class: kind }, words);
}

const headLength = 8;

/** An arrow with a head of its own: a marker would need an id, which the page renames. */
export function arrow(
  kind: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  head = 'fig-head',
): ElementTree[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [along, across] = [(x2 - x1) / length, (y2 - y1) / length];
  const [neckX, neckY] = [x2 - along * headLength, y2 - across * headLength];
  const points = [
    [x2, y2],
    [neckX - (across * headLength) / 2, neckY + (along * headLength) / 2],
    [neckX + (across * headLength) / 2, neckY - (along * headLength) / 2],
  ];
  return [
    line(kind, x1, y1, neckX, neckY),
    shape('polygon', { class: head, points: points.map(inTenths).join(' ') }),
  ];
}

function inTenths(point: number[]): string {
  return point.map((value) => String(Math.round(value * 10) / 10)).join(',');
}
