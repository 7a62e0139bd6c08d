import type { FaultKind } from '../fault.ts';
import { faultyBlock } from './faulty-block.ts';

const calc = (...lines: string[]): string[] => ['```calc', ...lines, '```'];

/** Faults of calculations wherever a block can stand. */
export const calcBlockFaults: readonly FaultKind[] = [
  faultyBlock({ kind: 'calculation without anything', rules: 'calc-syntax', row: 1, variants: [calc()] }),
  faultyBlock({
    kind: 'new calculation that can not be read',
    rules: 'calc-syntax',
    row: 2,
    variants: [calc('a_w = 3', 'a_w × 4 = 12'), calc('a_w = 3', 'a_w * (4 = 12'), calc('a_w = 3', '[a_w]')],
  }),
  faultyBlock({
    kind: 'new calculation whose units do not fit',
    rules: 'calc-unit',
    row: 2,
    variants: [calc('a_w = 3 GB', 'a_w + 4 s = 7 GB'), calc('a_w = 3 GB', 'a_w * 4 to hour = 12 hour')],
  }),
  faultyBlock({
    kind: 'new calculation with a wrong result',
    rules: 'calc-result',
    row: 2,
    variants: [calc('a_w = 3', 'a_w * 4 = 13'), calc('a_w = 3 GB', 'a_w * 4 = 13 GB')],
  }),
  faultyBlock({
    kind: 'new calculation with digits that nothing supports',
    rules: 'calc-precision',
    severity: 'warning',
    row: 2,
    variants: [calc('a_w = 128', 'sqrt(a_w) = 11.3137085')],
  }),
  faultyBlock({
    kind: 'new calculation with a name that nothing uses',
    rules: 'calc-unused',
    severity: 'warning',
    row: 2,
    variants: [calc('3 * 4 = 12', 'lonely_name = 17')],
  }),
];
