import type { Place } from '../markdown/place.ts';

/** Steps from the root of a YAML document to a value: `['corrections', 0, 'fix']`. */
export type FieldPath = readonly (string | number)[];

/** A span of one line, from 1. */
export interface Span {
  line: number;
  column: number;
  length: number;
}

/** A file of the content as its author sees it. */
export interface Source {
  path: string;
  text: string;
  /** Where a field stands; the nearest parent that exists where it is missing. */
  locate: (field: FieldPath) => Span;
}

/** The part of a place that lies on its first line. */
export function spanOf(at: Place): Span {
  const length = at.endLine === at.line ? at.endColumn - at.column : 1;
  return { line: at.line, column: at.column, length: Math.max(1, length) };
}
