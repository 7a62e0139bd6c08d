import fc from 'fast-check';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';
import { isUnitValue, magnitude, math } from '../../../src/calc/math.ts';

/** What a property run needs: how often, and from where. */
export interface Runs {
  numRuns: number;
  seed: number;
}

/** Words that would matter if a block could reach code, the parser's own syntax, or grow without bound. */
const words = [
  ...['import', 'createUnit', 'evaluate', 'parse', 'simplify', 'constructor', '__proto__', 'prototype'],
  ...['toString', 'cos.constructor', 'f(x) = x', 'x => x', 'globalThis', 'process', 'require', 'eval'],
  ...['"alert(1)"', '`${x}`', '[1:1e9]', '{a: 1}', 'zeros(1e9)', 'factorial(1e6)', '170!', '9^9^9^9'],
  ...['1e308', '1e-400', '0x1F', '1e999999', '...', ';', '\\', 'end', 'mod', 'in', 'to', 'true', 'i', 'NaN'],
  ...['GB', 'byte', 's', 'FLOP/s', '%', 'sqrt', 'log', 'max(', 'abs(', 'pi', 'e', 'a', 'b', 'a_1', '量'],
  ...[
    '(',
    ')',
    '+',
    '-',
    '*',
    '/',
    '^',
    ',',
    '=',
    '≈',
    '#',
    ' ',
    '\n',
    '\r',
    '\t',
    '×',
    '，',
    '0',
    '1',
    '12.5',
    '.5',
  ],
];

const wild = fc.string({ unit: 'binary', maxLength: 400 });
const likely = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const repeated = fc
  .tuple(
    fc.constantFrom('(', ')', '9^', '-', 'a = 1\n', '1 + ', 'GB ', 'sqrt(', '1e9'),
    fc.nat({ max: 3000 }),
  )
  .map(([part, times]) => part.repeat(times));

/** Anything as a block: it is read or refused with places that exist, and nothing around it changes. */
export const anyBlock = fc.property(fc.oneof(wild, likely, spaced, repeated), (source) => {
  const before = surroundings();
  const { lines, problems } = evaluateCalc(source);
  const rows = source.split('\n');
  if (lines.length === 0 && problems.length === 0) return false;
  if (lines.length + problems.length > 3 * rows.length) return false;
  if (surroundings() !== before) return false;
  return (
    lines.every(({ computed: { value } }) => {
      return (typeof value === 'number' || isUnitValue(value)) && Number.isFinite(magnitude(value));
    }) &&
    problems.every(({ index, start, end, message }) => {
      const row = rows[index];
      return (
        row !== undefined && start >= 0 && start < end && end <= Math.max(row.length, 1) + 1 && message !== ''
      );
    })
  );
});

/** What a block that ran code would change: the prototypes, the globals, the functions and units of mathjs. */
function surroundings(): string {
  const owners = [Object.prototype, Function.prototype, Array.prototype, Number.prototype, globalThis, math];
  return [...owners, math.Unit.UNITS].map((owner) => Reflect.ownKeys(owner).length).join();
}

interface Sum {
  written: string;
  value: number;
}

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 99 }).map((value) => ({ written: String(value), value })),
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([left, operator, right]) => ({
      written: `(${left.written} ${operator} ${right.written})`,
      value: apply(left.value, operator, right.value),
    })),
  ),
}));

function apply(left: number, operator: string, right: number): number {
  if (operator === '*') return left * right;
  return operator === '+' ? left + right : left - right;
}

/** Whole-number arithmetic comes out as JavaScript computes it, and a result that is one off is refused. */
export const arithmetic = fc.property(sum, ({ written, value }) => {
  if (written.length > 250 || Math.abs(value) > 1e12) return true;
  const rules = (stated: number) => evaluateCalc(`${written} = ${stated}`).problems.map(({ rule }) => rule);
  return rules(value).length === 0 && rules(value + 1).includes('calc-result');
});

export const calcProperties = { 'any calc block': anyBlock, 'calc arithmetic': arithmetic };
