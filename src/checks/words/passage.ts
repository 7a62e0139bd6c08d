import type { Carrier } from '../../markdown/blocks.ts';
import type { FieldPath, Source, Span } from '../../source/source.ts';
import type { Edit } from '../finding.ts';

/** Where a passage stands: the carriers of Markdown, and those that hold plain words. */
export type PassageCarrier = Carrier | 'title' | 'ask' | 'alias' | 'field' | 'calc' | 'drawing';

/** Stands for a formula or code in a passage: one character that no word holds. */
export const inset = '\uFFFC';

/** A stretch of a passage that has its own place in the file. */
export interface Stretch {
  start: number;
  end: number;
  kind: 'text' | 'inset' | 'break';
  /** Address of the link that it stands in. */
  link?: string;
  /** Offsets in the file of characters of the stretch, counted from its own start; undefined where unknown. */
  offsets(from: number, to: number): [number, number] | undefined;
}

const han = /\p{Script=Han}/u;

/** What a passage is made of. */
export interface PassageParts {
  carrier: PassageCarrier;
  text: string;
  stretches: readonly Stretch[];
  /** The front matter or data field that it stands in. */
  field?: FieldPath;
  /** Where it is said to stand when the file has it in a form that can't be followed. */
  fallback: () => Span;
}

/** A run of words as a reader reads it, with the way back to the author's file. */
export class Passage {
  readonly carrier: PassageCarrier;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly field: FieldPath | undefined;
  readonly #source: Source;
  readonly #fallback: () => Span;

  constructor(source: Source, { carrier, text, stretches, field, fallback }: PassageParts) {
    this.#source = source;
    this.carrier = carrier;
    this.text = text;
    this.stretches = stretches;
    this.field = field;
    this.#fallback = fallback;
  }

  /** Where characters of the passage stand in the file. */
  span(from: number, to: number): Span {
    const offsets = this.#offsets(from, to);
    return offsets ? this.#source.spanAt(...offsets) : this.#fallback();
  }

  /** Offset in the file of a character of the passage. */
  offset(index: number): number | undefined {
    return this.#offsets(index, index + 1)?.[0];
  }

  /**
   * The edit that puts other words in the place of some. None is made where the file has them in another form
   * (escaped, folded), or where YAML would read the result as something else.
   */
  edits(from: number, to: number, replacement: string): Edit[] {
    const offsets = from === to ? this.#between(from) : this.#offsets(from, to);
    if (!offsets) return [];
    const [start, end] = offsets;
    const { text } = this.#source;
    if (text.slice(start, end) !== this.text.slice(from, to)) return [];
    const joined = `${text.slice(Math.max(0, start - 1), start)}${replacement}${text[end] ?? ''}`;
    return / #|: /.test(joined) ? [] : [{ start, end, text: replacement }];
  }

  stretchAt(index: number): Stretch | undefined {
    return this.stretches.find(({ start, end }) => start <= index && index < end);
  }

  /** The words around a place, for a message. */
  around(from: number, to: number, reach = 4): string {
    return this.text.slice(Math.max(0, from - reach), to + reach).replaceAll(inset, '▢');
  }

  #offsets(from: number, to: number): [number, number] | undefined {
    const first = this.stretchAt(from);
    const last = to - 1 < (first?.end ?? 0) ? first : this.stretchAt(to - 1);
    const start = first?.offsets(from - first.start, Math.min(to, first.end) - first.start)?.[0];
    const end = last?.offsets(Math.max(from, last.start) - last.start, to - last.start)?.[1];
    return start === undefined || end === undefined ? undefined : [start, end];
  }

  /** A point between two characters; at the edge of markup it lies on the side of the Chinese one, outside of it. */
  #between(index: number): [number, number] | undefined {
    const before = this.#offsets(index - 1, index)?.[1];
    const after = this.#offsets(index, index + 1)?.[0];
    const at = han.test(this.text[index - 1] ?? '') ? before : after;
    return at === undefined ? undefined : [at, at];
  }
}
