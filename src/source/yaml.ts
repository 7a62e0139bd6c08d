import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { scalarOffsets } from './scalar-offsets.ts';
import type { FieldPath, Span } from './source.ts';

/** A YAML text with the way from its values back to their places. */
export interface YamlText {
  value: unknown;
  /** Syntax errors, each at its place. */
  problems: { span: Span; message: string }[];
  locate: (field: FieldPath) => Span;
  /** Offsets in the file of characters of a text value; undefined where there is none. */
  offsetsIn: (field: FieldPath, from: number, to: number) => [number, number] | undefined;
}

/**
 * @param text the YAML itself
 * @param firstLine line of the file that the YAML starts on, from 1
 * @param firstOffset offset of the file that the YAML starts at
 */
export function parseYaml(text: string, firstLine = 1, firstOffset = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const span = (start: number, end: number): Span => {
    const from = counter.linePos(start);
    const to = counter.linePos(Math.max(start, end));
    const length = to.line === from.line ? to.col - from.col : 1;
    return {
      line: Math.max(1, from.line) + firstLine - 1,
      column: Math.max(1, from.col),
      length: Math.max(1, length),
    };
  };
  return {
    value: document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 20 }) as unknown),
    problems: document.errors.map(({ pos, message }) => ({ span: span(pos[0], pos[1]), message })),
    locate: (field) => {
      const range = rangeOf(document, field);
      return span(range[0], range[1]);
    },
    offsetsIn: (field, from, to) => {
      const node = document.getIn(field, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
      const [start, end] = node.range;
      const [first, last] = scalarOffsets(node.value, text.slice(start, end), from, to);
      return [firstOffset + start + first, firstOffset + start + last];
    },
  };
}

/** Start and end of a value; of its key, or its nearest parent's, when it is a collection or missing. */
function rangeOf(document: Document, field: FieldPath): [number, number] {
  let node: Node | null = document.contents;
  let range: [number, number] = [0, 0];
  for (const step of field) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]];
      node = isNode(pair.value) ? pair.value : null;
    } else {
      const item: unknown = node.items[Number(step)];
      node = isNode(item) ? item : null;
    }
    if (isScalar(node) && node.range) range = [node.range[0], node.range[1]];
  }
  return range;
}
