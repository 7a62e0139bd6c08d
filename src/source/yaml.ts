import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import { Lines } from '../text/lines.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import type { FieldPath, Span } from './source.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A YAML text with the way from its values back to their places. */
export interface YamlText {
  /** Missing when there are problems. */
  value: unknown;
  /** What is wrong with it, each at its place. */
  problems: { span: Span; message: string }[];
  locate: (field: FieldPath) => Span;
  /** Offsets in the file of characters of a text value; undefined where there is none. */
  offsetsIn: (field: FieldPath, from: number, to: number) => [number, number] | undefined;
}

/** What was parsed last: a file is read to load it, and read again for the places in it. */
let last: { text: string; firstLine: number; firstOffset: number; yaml: YamlText } | undefined;

/**
 * @param text the YAML itself
 * @param firstLine line of the file that the YAML starts on, from 1
 * @param firstOffset offset of the file that the YAML starts at
 */
export function parseYaml(text: string, firstLine = 1, firstOffset = 0): YamlText {
  if (last?.text !== text || last.firstLine !== firstLine || last.firstOffset !== firstOffset) {
    last = { text, firstLine, firstOffset, yaml: readYaml(text, firstLine, firstOffset) };
  }
  return last.yaml;
}

function readYaml(text: string, firstLine: number, firstOffset: number): YamlText {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  // The library's own counter of lines misses those within a text that stands where none can.
  let lines: Lines | undefined;
  const span = (start: number, end: number): Span => {
    lines ??= new Lines(text);
    const from = lines.at(start);
    const to = lines.at(Math.max(start, end));
    const length = to.line === from.line ? to.column - from.column : 1;
    return { line: from.line + firstLine - 1, column: from.column, length: Math.max(1, length) };
  };
  const problems = yamlProblems(document, text);
  const pairs = new PairIndex();
  return {
    value: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems: problems.map(({ start, end, message }) => ({ span: span(start, end), message })),
    locate: (field) => span(...rangeOf(document, field, pairs)),
    offsetsIn: (field, from, to) => {
      const node = nodeAt(document, field, pairs);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
      const [start, end] = node.range;
      const [first, last] = scalarOffsets(node.value, text.slice(start, end), from, to);
      return [firstOffset + start + first, firstOffset + start + last];
    },
  };
}

type Pair = YAMLMap['items'][number];

/** The pairs of each map by their keys, so that a file of many entries is not searched for each of them. */
class PairIndex {
  readonly #byMap = new WeakMap<YAMLMap, Map<string, Pair>>();

  pair(map: YAMLMap, key: string): Pair | undefined {
    let pairs = this.#byMap.get(map);
    if (!pairs) {
      pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
      this.#byMap.set(map, pairs);
    }
    return pairs.get(key);
  }
}

function nodeAt(document: Document, field: FieldPath, pairs: PairIndex): unknown {
  let node: unknown = document.contents;
  for (const step of field) {
    if (isMap(node)) node = pairs.pair(node, String(step))?.value;
    else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return node;
}

/** Start and end of a value; of its key, or its nearest parent's, when it is a collection or missing. */
function rangeOf(document: Document, field: FieldPath, pairs: PairIndex): [number, number] {
  let node: Node | null = document.contents;
  let range: [number, number] = [0, 0];
  for (const step of field) {
    if (isMap(node)) {
      const pair = pairs.pair(node, String(step));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]];
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      node = isNode(item) ? item : null;
    } else break;
    if (isScalar(node) && node.range) range = [node.range[0], node.range[1]];
  }
  return range;
}
