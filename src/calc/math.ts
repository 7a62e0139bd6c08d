import { all, create, type FactoryFunctionMap, type MathJsInstance, type Unit } from 'mathjs';

/** Units that worked numbers may use; any other symbol must be defined in the block. */
const plainUnits = [
  'bit',
  'byte',
  's',
  'hour',
  'day',
  'W',
  'Wh',
  'm',
  'FLOP',
  'token',
  'USD',
  'GPU',
  'B',
  'b',
];
const prefixed = /^(?:[kMGTPEZmuµn]|[KMGTP]i)?(?:bit|byte|B|b|s|W|Wh|m|FLOP|token)$/;

/** Functions that worked numbers may call. */
export const functions: ReadonlySet<string> = new Set([
  'sqrt',
  'exp',
  'log',
  'log2',
  'log10',
  'ceil',
  'floor',
  'round',
  'min',
  'max',
  'abs',
  'sin',
  'cos',
  'tan',
]);

export const constants: ReadonlySet<string> = new Set(['pi', 'e']);

export const math: MathJsInstance = create(all as FactoryFunctionMap);
math.createUnit('FLOP', { prefixes: 'short' });
math.createUnit('token', { prefixes: 'short' });
math.createUnit('USD');
math.createUnit('GPU');

/** Whether a symbol names a unit that worked numbers may use. */
export function isUnit(name: string): boolean {
  return (plainUnits.includes(name) || prefixed.test(name)) && math.Unit.isValuelessUnit(name);
}

export function isUnitValue(value: unknown): value is Unit {
  return math.isUnit(value);
}
