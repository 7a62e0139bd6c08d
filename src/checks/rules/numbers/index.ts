import type { Rule } from '../../rule.ts';
import { calcPrecision } from './calc-precision.ts';
import { calcResult } from './calc-result.ts';
import { calcSyntax } from './calc-syntax.ts';
import { calcUnit } from './calc-unit.ts';
import { calcUnused } from './calc-unused.ts';
import { numberGrouping } from './number-grouping.ts';
import { numberProse } from './number-prose.ts';

/** The rules of calculations and numbers. */
export const numberRules: readonly Rule[] = [
  calcSyntax,
  calcUnit,
  calcResult,
  calcPrecision,
  calcUnused,
  numberProse,
  numberGrouping,
];
