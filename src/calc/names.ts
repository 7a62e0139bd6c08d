import { nearest } from '../text/nearest.ts';
import { math } from './math.ts';

/** Units that worked numbers may use without a prefix; any other symbol must be defined in the block. */
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

/** What an unknown unit is compared with. */
const candidates = [
  ...plainUnits,
  ...['B', 'b', 'byte', 'bit', 's', 'W', 'Wh', 'm', 'FLOP', 'token'].flatMap((unit) =>
    ['k', 'M', 'G', 'T', 'P', 'Ki', 'Mi', 'Gi', 'Ti', 'm', 'µ', 'n'].map((prefix) => prefix + unit),
  ),
].filter(isUnit);

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

export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** Words that mathjs reads as operators or values; a name of that kind would be read as one. */
export const reserved: ReadonlySet<string> = new Set([
  ...['to', 'in', 'mod', 'and', 'or', 'xor', 'not', 'true', 'false', 'null', 'undefined', 'end'],
  ...['NaN', 'Infinity'],
]);

/** Whether a symbol names a unit that worked numbers may use. */
export function isUnit(name: string): boolean {
  return (plainUnits.includes(name) || prefixed.test(name)) && math.Unit.isValuelessUnit(name);
}

/** “（是否想写 GB？）” for a word that is nearly a unit. */
export function nearestUnit(word: string): string {
  const sameLetters = candidates.find((unit) => unit.toLowerCase() === word.toLowerCase());
  return sameLetters ? `（是否想写 ${sameLetters}？）` : nearest(word, candidates);
}
