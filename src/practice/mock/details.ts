import type { ElementTree, NodeTree } from '../../node-tree/tree.ts';
import { isFields } from '../transfer/fields.ts';

/** A line of a calculation: known beforehand, what comes out, or a step between. */
export interface CalcStep {
  kind: 'given' | 'step' | 'result';
  /** As the page shows it: a row of name, expression and note. */
  tree: ElementTree;
}

/** What a round shows of a question page beyond its answer, as trees of the rendered content. */
export interface MockDetails {
  /** What the 追问 section asks, in its order. */
  followUps: readonly (readonly NodeTree[])[];
  /** The worked numbers of the page. */
  calculations: readonly (readonly CalcStep[])[];
}

/** Whether a file is what the build writes, as far as a damaged one could be told. */
export function isMockDetails(value: unknown): value is MockDetails {
  return isFields(value) && ['followUps', 'calculations'].every((name) => Array.isArray(value[name]));
}

/** What stands in the part of a row that has a class: `calc-left`, `calc-note`. */
export function partOf([, , ...children]: ElementTree, className: string): readonly NodeTree[] {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const [, attributes, ...inside] = child;
    if (attributes['class'] === className) return inside;
  }
  return [];
}

/**
 * What a result is called when it is asked for: its symbol and its note. Of the note of a symbol only the first clause:
 * the others remark on what comes out. Empty where a row has neither.
 */
export function wanted(row: ElementTree): readonly NodeTree[] {
  const symbol = partOf(row, 'calc-left');
  const note = partOf(row, 'calc-note');
  if (symbol.length === 0) return note;
  const [first, ...others] = note;
  if (typeof first !== 'string') return note.length === 0 ? symbol : [...symbol, '：', ...note];
  const clause = first.split('，')[0] ?? first;
  return [...symbol, '：', clause, ...(clause === first ? others : [])];
}
