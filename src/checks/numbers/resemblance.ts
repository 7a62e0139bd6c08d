import type { Computed } from './page-numbers.ts';
import { significant } from './page-numbers.ts';
import type { Quantity } from './quantities.ts';
import { wordsOf } from './words.ts';

/** What speaks for a number of the prose being meant as a result. */
export interface Context {
  /** Whether it stands below a `calc` block in the same section. */
  below: boolean;
  /** Whether the text names a source as a whole, as a correction does: then only long numbers are taken for slips. */
  sourced: boolean;
}

/**
 * Finds the result that a quantity was meant to repeat: one of the same kind that differs from it in one digit or by
 * less than a third. Short numbers meet by chance, so they need more that speaks for them: the place right below the
 * block, or words that the line's note and the clause share.
 */
export function meantResult(
  quantity: Quantity,
  computed: readonly Computed[],
  { below, sourced }: Context,
): Computed | undefined {
  const digits = significant(quantity.digits).length;
  const { length } = quantity.digits;
  if (length < (sourced ? 3 : 2)) return undefined;
  return computed.find((one) => {
    if (!one.stated || !sameKind(quantity, one)) return false;
    const expected = Math.abs(one.size / quantity.unit.size);
    if (oneDigitOff(quantity, expected)) return length >= 3 || below || share(quantity, one);
    const ratio = expected / quantity.value;
    return (below && digits > 1) || (ratio > 0.77 && ratio < 1.3 && digits >= 3 && share(quantity, one));
  });
}

/** Whether the clause and the line's note have a word in common. */
function share({ clause }: Quantity, { about }: Computed): boolean {
  const words = wordsOf(clause);
  return [...wordsOf(about)].some((word) => words.has(word));
}

/** Whether the quantity has the digits of a result, but under another unit of the same dimension: GB for GiB. */
export function slippedUnit(
  { digits, unit, value, unitWritten }: Quantity,
  computed: readonly Computed[],
): Computed | undefined {
  if (digits.length < 2 || unit.dimension === '') return undefined;
  return computed.find(
    ({ stated, dimension, size }) =>
      stated?.unit !== undefined &&
      dimension === unit.dimension &&
      stated.unit.replace('i', '') === unitWritten.replace('i', '') &&
      stated.unit !== unitWritten &&
      stated.digits.replace('.', '') === digits &&
      Math.abs(size / unit.size / value - 1) > 0.01,
  );
}

function sameKind({ unit }: Quantity, { dimension, stated }: Computed): boolean {
  return dimension === unit.dimension && (unit.dimension !== '' || (unit.percent && stated?.unit === '%'));
}

/** Whether two numbers written with the same decimals differ in one digit, or in two neighbours that changed places. */
function oneDigitOff({ written, value, digits }: Quantity, expected: number): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  const scale = value / Number(written.replaceAll(',', '')) || 1;
  const other = (expected / scale).toFixed(decimals).replace('.', '').replace(/^0+/, '');
  if (other.length !== digits.length) return false;
  const differing = [...digits].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = -1] = differing;
  const swapped = second === first + 1 && digits[first] === other[second] && digits[second] === other[first];
  return differing.length === 1 || (differing.length === 2 && swapped);
}
