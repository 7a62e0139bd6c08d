import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';
import { calcProperties } from './properties.ts';

const minute = 60_000;
const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000), seed: 7 };

describe('a calc block that means no good', () => {
  it.each(Object.entries(calcProperties))(
    '%s: reads or refuses all that is generated',
    (_, property) => {
      fc.assert<unknown[]>(property as fc.IProperty<unknown[]>, runs);
    },
    minute,
  );

  it.each([
    ['ten thousand brackets', `${'('.repeat(10_000)}1${')'.repeat(10_000)} = 1`, 'calc 块至多 10000 个字符'],
    ['ten megabytes in one line', '1'.repeat(10_000_000), 'calc 块至多 10000 个字符'],
    ['ten thousand lines', '1 = 1\n'.repeat(10_000), 'calc 块至多 10000 个字符'],
    ['a thousand lines of a few characters', '1=1\n'.repeat(1000), 'calc 块至多 40 行'],
    ['a tower of powers', `${'9^'.repeat(100)}9 = 1`, '算式太长，拆成几行'],
    ['a power beyond all numbers', '9^9^9^9 = 1', '结果不是有限的数'],
    ['an exponent beyond all numbers', '1 = 1e999999', '指数至多 300'],
  ])('refuses %s with a clear message', (_, source, message) => {
    expect(evaluateCalc(source).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it.each([
    'import = 1\nimport({a: 1}) = 1',
    'createUnit("x") = 1',
    'cos.constructor("return 1")() = 1',
    'f(x) = x ^ x',
    '__proto__ = 1\n__proto__.polluted = 2',
    'constructor = 3\nconstructor(1) = 1',
  ])('never runs %j', (source) => {
    expect(evaluateCalc(source).problems).not.toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
