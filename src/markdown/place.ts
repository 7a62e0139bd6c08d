import type { Node } from 'unist';

/** A span in the text that was parsed; lines and columns from 1, offsets from 0. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  start: number;
  end: number;
}

export const nowhere: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** Where a node stands in its text. */
export function placeOf(node: Node): Place {
  if (!node.position) return nowhere;
  const { start, end } = node.position;
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: start.offset ?? 0,
    end: end.offset ?? 0,
  };
}

/**
 * The place of a stretch inside a node's written form.
 * @param at where the written form begins
 * @param start offset in `written`
 * @param end offset after the last character
 */
export function placeOfOffsets(at: Place, written: string, start: number, end: number): Place {
  const point = (offset: number): [number, number] => {
    const before = written.slice(0, offset).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return before.length === 1 ? [at.line, at.column + last] : [at.line + before.length - 1, last + 1];
  };
  const [line, column] = point(start);
  const [endLine, endColumn] = point(end);
  return { line, column, endLine, endColumn, start: at.start + start, end: at.start + end };
}
