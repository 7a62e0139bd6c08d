import { dimension, magnitude, oneOf } from '../../calc/math.ts';
import { isUnit } from '../../calc/names.ts';

/** A unit as prose writes it. */
export interface ProseUnit {
  /** In base units. */
  size: number;
  /** Dimensions; empty for a share. */
  dimension: string;
  percent: boolean;
}

/** Units in Chinese, and those that `calc` spells otherwise. */
const spelled: Readonly<Record<string, string>> = {
  字节: 'byte',
  比特: 'bit',
  秒: 's',
  毫秒: 'ms',
  微秒: 'us',
  小时: 'hour',
  天: 'day',
  词元: 'token',
  美元: 'USD',
  KB: 'kB',
  TFLOPS: 'TFLOP/s',
  PFLOPS: 'PFLOP/s',
  GFLOPS: 'GFLOP/s',
  FLOPs: 'FLOP',
};

/** Behind a number in prose these are no units: `65B` counts parameters. */
const ambiguous = new Set(['B', 'b', 'm', 'kB', 'mB', 'mb', 'e']);

const known = new Map<string, ProseUnit | undefined>();

/** @returns undefined for what is no unit */
export function proseUnit(written: string): ProseUnit | undefined {
  if (!known.has(written)) known.set(written, read(written));
  return known.get(written);
}

function read(written: string): ProseUnit | undefined {
  if (written === '%') return { size: 0.01, dimension: '', percent: true };
  if (ambiguous.has(written)) return undefined;
  const unit = spelled[written] ?? written;
  if (!unit.split('/').every(isUnit)) return undefined;
  const one = oneOf(unit);
  return { size: magnitude(one), dimension: dimension(one), percent: false };
}

/** The words that may stand behind a number, longest first, as the source of a regular expression. */
export const unitPattern = [
  '%',
  ...Object.keys(spelled)
    .filter((unit) => /\p{Script=Han}/u.test(unit))
    .sort((a, b) => b.length - a.length),
  '[A-Za-zµ]{1,7}(?:/[A-Za-z]{1,5})?(?![A-Za-z\\d])',
].join('|');
