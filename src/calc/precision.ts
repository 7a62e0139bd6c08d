import type { Measured } from './arithmetic.ts';
import { magnitude } from './math.ts';
import type { Stated } from './stated.ts';
import type { Token } from './tokens.ts';

/** Digits beyond what the inputs support: one or two are usual while a figure is carried on, three mean nothing. */
const toomany = 3;
/** Digits that a rounding may have, however exact its inputs are. */
const maxDigits = 5;

/**
 * How far off a written number may be: half a unit in its last place where it is a measurement, which is a decimal
 * with two digits or more. Whole numbers count things, and round ones (`7e9`, `0.4`) are suppositions: both are exact.
 */
export function doubtOfNumber({ text }: Token): number {
  const [, whole = '', fraction, exponent = '0'] = /^(\d*)\.(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (fraction === undefined || significantDigits(`${whole}.${fraction}`) < 2) return 0;
  return 0.5 * 10 ** (Number(exponent) - fraction.length);
}

/**
 * Whether a result is written with digits that its inputs don't support. What comes out without rounding is exact
 * arithmetic (`6.7e9 * 16 = 1.072e11`) and may be written out.
 * @param number the computed value in the stated unit
 * @param exact whether the stated number is the value itself
 * @returns undefined when they support it, else what is wrong
 */
export function overprecise(
  number: number,
  { value, doubt }: Measured,
  stated: Stated,
  exact: boolean,
): string | undefined {
  const padded = /\.\d*0$/.test(stated.digits);
  const written = significantDigits(stated.digits);
  if (exact && !padded) return undefined;
  const size = Math.abs(magnitude(value));
  const sure = size === 0 ? 0 : doubt * Math.abs(number / size);
  const excess = Math.log10(sure / (stated.step / 2));
  if (excess >= toomany) {
    const supported = Math.max(1, written - Math.floor(excess));
    return `写了 ${written} 位有效数字，输入只支持约 ${supported} 位`;
  }
  return !exact && written > maxDigits
    ? `写了 ${written} 位有效数字，舍入的结果至多写 ${maxDigits} 位`
    : undefined;
}

function significantDigits(digits: string): number {
  return digits.replace(/[-+.]/g, '').replace(/^0+/, '').length;
}
