import { describe, expect, it } from 'vitest';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';

const warnings = (source: string): string[] =>
  evaluateCalc(source).problems.map(({ rule, message }) => `${rule} ${message}`);

// Expected digits: the relative error of a product is the sum of those of its factors (Taylor, An Introduction to
// Error Analysis, section 3.3): 1.3 ± 0.05 is known to 4 %, so a product with it has one or two digits.
describe('the precision of a result', () => {
  it.each([
    ['three digits more than a measured factor has', '1.3 * 7.77 = 10.101 '],
    ['whole numbers and powers of ten, which are exact', '7e9 * 16 byte * 7 / 9 = 87.111 GB'],
    ['a share of a supposed tenth', '312e12 * 0.4 / 7 = 1.7829e13'],
    ['exact arithmetic written out', '6.7e9 * 16 byte = 107.2 GB'],
    ['a rounded root of whole numbers', 'sqrt(2) = 1.4142'],
  ])('may be %s', (_, source) => {
    expect(warnings(source)).toEqual([]);
  });

  it.each([
    [
      'digits that a measured input does not support',
      '1.37 * 7.77 / 3 = 3.54830',
      '写了 6 位有效数字，输入只支持约 3 位',
    ],
    [
      'digits that are lost in a difference',
      'a = 1.002\n(a - 1.00) / 3 = 0.0006667',
      '写了 4 位有效数字，输入只支持约 1 位',
    ],
    ['more digits than anyone reads', '1 / 7 = 0.142857', '写了 6 位有效数字，舍入的结果至多写 5 位'],
    [
      'as many digits as a pocket calculator shows',
      'sqrt(128) = 11.3137085',
      '写了 9 位有效数字，舍入的结果至多写 5 位',
    ],
    ['zeros behind an exact result', '1.5 * 3 = 4.500000', '写了 7 位有效数字，输入只支持约 2 位'],
  ])('may not have %s', (_, source, message) => {
    expect(warnings(source)).toEqual([`calc-precision ${message}`]);
  });
});
