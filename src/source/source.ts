import type { Place } from '../markdown/place.ts';
import { Lines } from '../text/lines.ts';
import type { YamlText } from './yaml.ts';

/** Steps from the root of a YAML document to a value: `['corrections', 0, 'fix']`. */
export type FieldPath = readonly (string | number)[];

/** A span of one line, from 1. */
export interface Span {
  line: number;
  column: number;
  length: number;
}

/** A file of the content as its author sees it. */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly #readYaml: () => YamlText | undefined;
  #yaml: YamlText | undefined;
  #lines: Lines | undefined;
  #read = false;

  /** @param readYaml parses the file's YAML; called once, and only where a place in it is asked for */
  constructor(path: string, text: string, readYaml: () => YamlText | undefined) {
    this.path = path;
    this.text = text;
    this.#readYaml = readYaml;
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  get #fields(): YamlText | undefined {
    if (!this.#read) this.#yaml = this.#readYaml();
    this.#read = true;
    return this.#yaml;
  }

  /**
   * Where a field stands; the nearest parent that exists where it is missing. The YAML is parsed when the span is
   * first looked at: rules ask for the places of all fields, and very few of them are wrong.
   */
  locate(field: FieldPath): Span {
    let found: Span | undefined;
    const span = (): Span => (found ??= this.#fields?.locate(field) ?? { line: 1, column: 1, length: 1 });
    return {
      get line() {
        return span().line;
      },
      get column() {
        return span().column;
      },
      get length() {
        return span().length;
      },
    };
  }

  /**
   * Offsets in the file of characters of a field's value, whatever way of quoting or folding it is written in.
   * @returns undefined where the field is missing or no text
   */
  offsetsIn(field: FieldPath, from: number, to: number): [number, number] | undefined {
    return this.#fields?.offsetsIn(field, from, to);
  }

  /** The part of a stretch of the file that lies on its first line. */
  spanAt(start: number, end: number): Span {
    const from = this.lines.at(start);
    const to = this.lines.at(Math.max(start, end));
    const rest = this.lines.text(from.line).length - from.column + 2;
    const length = to.line === from.line ? to.column - from.column : rest - 1;
    return { ...from, length: Math.max(1, length) };
  }
}

/** The part of a place that lies on its first line. */
export function spanOf(at: Place): Span {
  const length = at.endLine === at.line ? at.endColumn - at.column : 1;
  return { line: at.line, column: at.column, length: Math.max(1, length) };
}
