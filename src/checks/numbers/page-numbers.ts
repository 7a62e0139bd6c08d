import { evaluateCalc } from '../../calc/evaluate.ts';
import { dimension, magnitude } from '../../calc/math.ts';
import type { Quantity } from './quantities.ts';

/** A value that a `calc` block of the page computes. */
export interface Computed {
  /** In base units. */
  size: number;
  dimension: string;
  /** As the block states it, where it does. */
  stated?: { digits: string; unit?: string; written: string };
  /** The line's name and note. */
  about: string;
}

/** What the `calc` blocks of a page say. */
export interface PageNumbers {
  computed: Computed[];
  /** Digits of the numbers that the author put in. */
  inputs: ReadonlySet<string>;
}

export function pageNumbers(sources: readonly string[]): PageNumbers {
  const lines = sources.flatMap((source) => evaluateCalc(source).lines);
  const inputs = new Set<string>();
  for (const { tokens } of lines) {
    for (const { kind, text } of tokens)
      if (kind === 'number') inputs.add(significant(text.replace(/e.*/i, '')));
  }
  const computed = lines.map(({ computed: { value }, result, stated, name, note }) => ({
    size: magnitude(value),
    dimension: dimension(value),
    about: `${name?.text ?? ''} ${note ?? ''}`,
    ...(result && stated
      ? { stated: { digits: result.digits, unit: result.unit, written: stated.text } }
      : {}),
  }));
  return { computed, inputs };
}

/** Whether a quantity is one of the numbers of the blocks, or the rest of a share, rounded as it is written. */
export function isAmong({ computed, inputs }: PageNumbers, quantity: Quantity): boolean {
  const { value, tolerance, unit, digits } = quantity;
  const near = (number: number): boolean =>
    [number, ...(unit.percent ? [100 - number] : [])].some(
      (one) => Math.abs(one - value) <= tolerance * 1.0001,
    );
  return (
    inputs.has(significant(digits)) ||
    computed.some(({ size, dimension: own }) => {
      if (own === '' && near(size)) return true;
      if (own === unit.dimension && near(size / unit.size)) return true;
      return (
        digits.length >= 3 &&
        [size, size / unit.size].some((number) => leading(number, digits.length) === digits)
      );
    })
  );
}

/** The first digits of a number, rounded. */
const leading = (number: number, count: number): string =>
  Math.abs(number)
    .toExponential(Math.min(count, 15) - 1)
    .replace(/e.*/, '')
    .replace('.', '');

/** Digits without the zeros at both ends. */
export const significant = (digits: string): string =>
  digits.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
