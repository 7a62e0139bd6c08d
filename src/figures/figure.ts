import type { ElementTree } from '../node-tree/tree.ts';

/** A slider: what it sets, where it can stand, and how a reader sees its value. */
export interface Control {
  label: string;
  min: number;
  max: number;
  step: number;
  /** Where it stands in the static drawing. */
  start: number;
  /** The value as the reader sees it, unit included. */
  text(value: number): string;
}

/** What the sliders are set to, by their names. */
export type Settings<Name extends string = string> = Readonly<Record<Name, number>>;

/** A drawing that follows sliders. It is pure: the same settings give the same drawing, on the page and in the file. */
export interface InteractiveFigure<Name extends string = string> {
  controls: Readonly<Record<Name, Control>>;
  draw(settings: Settings<Name>): ElementTree[];
  /** What the drawing shows at these settings, in one sentence. */
  describe(settings: Settings<Name>): string;
}

/** The settings of the static drawing. */
export function startOf<Name extends string>({ controls }: InteractiveFigure<Name>): Settings<Name> {
  const starts = Object.entries<Control>(controls).map(([name, { start }]) => [name, start]);
  return Object.fromEntries(starts) as Settings<Name>;
}

/** A slider over powers of two: it moves by the exponent. */
export function powersOfTwo(
  label: string,
  min: number,
  max: number,
  start: number,
  text: (value: number) => string,
): Control {
  return { label, min, max, step: 1, start, text: (exponent) => text(2 ** exponent) };
}

/** A slider over listed values: it moves by the index. */
export function choice<Value>(
  label: string,
  values: readonly Value[],
  start: Value,
  text: (value: Value) => string,
): Control & { at(index: number): Value } {
  const at = (index: number): Value => values[index] ?? start;
  const last = values.length - 1;
  return {
    label,
    min: 0,
    max: last,
    step: 1,
    start: values.indexOf(start),
    text: (index) => text(at(index)),
    at,
  };
}
