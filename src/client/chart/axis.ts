import { svg } from './svg.ts';

/** Grid lines over the width from `left` on, each with its number before it. */
export function gridLines(
  ticks: readonly number[],
  y: (value: number) => number,
  { left, width, format }: { left: number; width: number; format: (value: number) => string },
): Node[] {
  return ticks.flatMap((tick) => [
    svg('line', { x1: left, x2: width, y1: y(tick), y2: y(tick), class: 'grid' }),
    svg('text', { x: left - 6, y: y(tick) + 5, 'text-anchor': 'end', class: 'quiet' }, format(tick)),
  ]);
}
