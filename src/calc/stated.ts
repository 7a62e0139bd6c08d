import { isUnitValue, math } from './math.ts';

const resultPattern = /^([+-]?\d+(?:\.(\d+))?)(?:[eE]([+-]?\d+))?\s*(%|[A-Za-zµ].*)?$/;

/** A result as the author wrote it: `107.2 GB`, `8.1e4`, `12.5 %`. */
export interface Stated {
  value: number;
  /** Digits as written, without the power of ten: `31.0`, `8.1`. */
  digits: string;
  exponent: number;
  /** Value of one step in the last digit written. */
  step: number;
  unit?: string;
}

export function parseStated(source: string): Stated | undefined {
  const match = resultPattern.exec(source.trim());
  if (!match?.[1]) return undefined;
  const [, digits, decimals = '', exponent = '0', unit] = match;
  return {
    value: Number(`${digits}e${exponent}`),
    digits,
    exponent: Number(exponent),
    step: 10 ** (Number(exponent) - decimals.length),
    ...(unit ? { unit: unit.trim() } : {}),
  };
}

/**
 * Compares a computed value with the stated one, to the precision that the stated one is written with.
 * @returns undefined when they agree, else what is wrong, with the right value
 */
export function compare(computed: unknown, stated: Stated): string | undefined {
  const number = inUnit(computed, stated.unit);
  if (typeof number === 'string') return number;
  if (!Number.isFinite(number)) return '结果不是有限的数';
  if (Math.abs(number - stated.value) <= (stated.step / 2) * (1 + 1e-6)) return undefined;
  return `结果不对：应为 ${written(number, stated)}`;
}

/** Whether the stated number is the value itself, not a rounding of it. */
export function isExact(computed: unknown, stated: Stated): boolean {
  const number = inUnit(computed, stated.unit);
  return typeof number === 'number' && Math.abs(number - stated.value) <= Math.abs(number) * 1e-9;
}

function inUnit(computed: unknown, unit: string | undefined): number | string {
  if (isUnitValue(computed)) {
    const actual = computed.formatUnits();
    if (unit === undefined || unit === '%') return `结果带单位 ${actual}，写出单位`;
    try {
      return computed.toNumber(unit);
    } catch {
      return `单位不合：算式得到 ${actual || '无量纲数'}，写的是 ${unit}`;
    }
  }
  if (typeof computed !== 'number') return '结果不是数';
  if (unit === '%') return computed * 100;
  if (unit !== undefined)
    return `算式得到无量纲数 ${math.format(computed, { precision: 6 })}，不该带单位 ${unit}`;
  return computed;
}

/** The right value with as many digits as the author gave. */
function written(number: number, stated: Stated): string {
  const unit = stated.unit ? ` ${stated.unit}` : '';
  if (stated.step >= 1e4 || stated.step < 1e-6) {
    const digits = Math.max(
      0,
      Math.floor(Math.log10(Math.abs(stated.value) || 1)) - Math.round(Math.log10(stated.step)),
    );
    return `${number.toExponential(Math.min(digits, 15)).replace('e+', 'e')}${unit}`;
  }
  return `${number.toFixed(Math.max(0, -Math.round(Math.log10(stated.step))))}${unit}`;
}
