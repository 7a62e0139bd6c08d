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
