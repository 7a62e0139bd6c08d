import { isUnitValue, math, unitName, type Value } from './math.ts';
import { isUnit, nearestUnit } from './names.ts';
import { CalcError } from './problem.ts';
import type { Part } from './statement.ts';
import { depthAfter } from './tokens.ts';

const resultPattern = /^([+-]?\d+(?:\.(\d+))?)(?:[eE]([+-]?\d+))?\s*(%|[A-Za-zµ].*)?$/;
const maxExponent = 300;

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

/**
 * Reads a stated result.
 * @throws CalcError where it is no number, or its unit is none
 */
export function parseStated(part: Part): Stated {
  const match = resultPattern.exec(part.text);
  if (!match?.[1]) throw new CalcError('calc-syntax', unreadable(part.text), part);
  const [, digits, decimals = '', exponent = '0', unit] = match;
  if (Math.abs(Number(exponent)) > maxExponent) {
    throw new CalcError('calc-syntax', `指数至多 ${maxExponent}`, part);
  }
  if (unit !== undefined && unit !== '%') checkUnit(unit, part);
  return {
    value: Number(`${digits}e${exponent}`),
    digits,
    exponent: Number(exponent),
    step: 10 ** (Number(exponent) - decimals.length),
    ...(unit ? { unit } : {}),
  };
}

function unreadable(text: string): string {
  if (!/^[+-]?\d{1,3}(?:[,，]\d+)+/.test(text)) {
    return `结果“${text}”要写成一个数，可带单位或 %（例如 107.2 GB、8.1e4、12.5 %）`;
  }
  return `结果不写千分位逗号，排版时会自动加上（是否想写 ${text.replaceAll(/[,，]/g, '')}？）`;
}

function checkUnit(unit: string, { text, start }: Part): void {
  const from = text.length - unit.length;
  let depth = 0;
  for (const { 0: mark, index } of unit.matchAll(/[()]/g)) {
    const at = start + from + index;
    depth = depthAfter(mark, depth, { start: at, end: at + 1 });
  }
  if (depth > 0)
    throw new CalcError('calc-syntax', '缺右括号', {
      start: start + text.length - 1,
      end: start + text.length,
    });
  for (const { 0: word, index } of unit.matchAll(/[^\s*/^\d()-]+/g)) {
    if (isUnit(word)) continue;
    const stretch = { start: start + from + index, end: start + from + index + word.length };
    throw new CalcError('calc-unit', `不认识的单位 ${word}${nearestUnit(word)}`, stretch);
  }
}

/**
 * A computed value as a number of the stated unit.
 * @throws CalcError where the units don't fit
 */
export function inStatedUnit(value: Value, { unit }: Stated, { text, start, end }: Part): number {
  const stretch = { start: unit === undefined ? start : start + text.length - unit.length, end };
  if (!isUnitValue(value)) {
    if (unit === '%') return value * 100;
    if (unit === undefined) return value;
    const plain = math.format(value, { precision: 6 });
    throw new CalcError('calc-unit', `算式得到无量纲数 ${plain}，不该带单位 ${unit}`, stretch);
  }
  if (unit === undefined || unit === '%') {
    throw new CalcError('calc-unit', `结果带单位 ${unitName(value)}，写出单位`, stretch);
  }
  try {
    return value.toNumber(unit);
  } catch {
    throw new CalcError('calc-unit', `单位不合：算式得到 ${unitName(value)}，写的是 ${unit}`, stretch);
  }
}

/**
 * Compares a computed number with the stated one, to the precision that the stated one is written with.
 * @returns undefined when they agree, else what is wrong, with the right value
 */
export function compare(number: number, stated: Stated): string | undefined {
  if (Math.abs(number - stated.value) <= (stated.step / 2) * (1 + 1e-6)) return undefined;
  return `结果不对：应为 ${written(number, stated)}`;
}

/** Whether the stated number is the value itself, not a rounding of it; arithmetic is off by some 1e-15. */
export function isExact(number: number, stated: Stated): boolean {
  return Math.abs(number - stated.value) <= Math.abs(number) * 1e-13;
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
