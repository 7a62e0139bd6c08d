import type { Code } from 'mdast';
import type { Position } from 'unist';
import type { CalcProblem } from '../calc/problem.ts';

/**
 * Where a problem of a `calc` block stands in the text. A line of the block is the end of a line of the text: in a
 * list or a quotation the text has more in front.
 */
export function placeOfProblem({ index, start, end }: CalcProblem, node: Code, text: string): Position {
  const from = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const offset = from.offset ?? 0;
  const written = text.slice(offset, node.position?.end.offset ?? text.length).split('\n');
  const row = node.value.split('\n')[index] ?? '';
  const above = written.slice(0, index + 1).join('\n').length + 1;
  const indent = Math.max(0, withoutReturn(written[index + 1]).length - withoutReturn(row).length);
  const line = from.line + index + 1;
  const point = (column: number) => ({
    line,
    column: indent + column + 1,
    offset: offset + above + indent + column,
  });
  return { start: point(start), end: point(end) };
}

const withoutReturn = (line = ''): string => line.replace(/\r$/, '');
