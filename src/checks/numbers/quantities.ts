import type { BlockFact, Piece } from '../../markdown/blocks.ts';
import { isExplained } from './explained.ts';
import { proseUnit, unitPattern, type ProseUnit } from './units.ts';

/** A number with a unit that the words of a page give. */
export interface Quantity {
  /** In the unit that it is written with. */
  value: number;
  /** Half of one step in the last digit written, in the same unit. */
  tolerance: number;
  /** Its digits, without separators, point, power of ten and leading zeros. */
  digits: string;
  written: string;
  unit: ProseUnit;
  unitWritten: string;
  piece: Piece;
  /** Where the number stands in the piece's value. */
  from: number;
  to: number;
  /** The part of the sentence that it stands in. */
  clause: string;
  /** Whether the sentence itself says where the number comes from. */
  explained: boolean;
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** A number, a power of ten or a Chinese scale, and a unit; with a little TeX in between. */
const quantity = new RegExp(
  String.raw`(?<![\d.,A-Za-z_^{/\\-])(?<number>(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,15})?)` +
    String.raw`(?:e(?<exponent>[+-]?\d{1,2})|\s?(?:\\times|×)\s?10\^\{?(?<power>-?\d{1,2})\}?)?` +
    String.raw`(?:\s?(?<scale>万亿|万|亿))?` +
    String.raw`(?:\\[ ,;]|~|\s|\\(?:text|mathrm)\{|\\(?=%)){0,4}(?<unit>${unitPattern})`,
  'g',
);

/** Lists the quantities of a block, those in formulas included. */
export function quantitiesOf({ pieces }: BlockFact): Quantity[] {
  const values = pieces.map(({ value, kind }) => (kind === 'break' ? '\n' : value));
  const text = values.join('');
  if (!/\d/.test(text)) return [];
  let length = 0;
  const starts = values.map((value) => (length += value.length) - value.length);
  return [...text.matchAll(quantity)].flatMap((match) => {
    const { number = '', exponent, power, scale = '', unit: unitWritten = '' } = match.groups ?? {};
    const { index } = match;
    const unit = proseUnit(unitWritten);
    const at = starts.findLastIndex((start) => start <= index);
    const piece = pieces[at];
    if (!unit || !piece) return [];
    const size = 10 ** Number(exponent ?? power ?? 0) * (scales[scale] ?? 1);
    const from = index - (starts[at] ?? 0);
    const [start, end] = clauseAround(text, index);
    const quoted = pieces.some(({ link }, other) => {
      const place = starts[other] ?? 0;
      return link?.startsWith('ref:') && place >= start && place < end;
    });
    return {
      value: Number(number.replaceAll(',', '')) * size,
      tolerance: 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) * size,
      digits: number.replace(/[,.]/g, '').replace(/^0+/, ''),
      written: number,
      unit,
      unitWritten,
      piece,
      from,
      to: from + number.length,
      clause: text.slice(start, end),
      explained: quoted || isExplained(text.slice(start, index), text.slice(index + match[0].length, end)),
    };
  });
}

const sentenceEnd = /[。；！？\n;]/;

function clauseAround(text: string, index: number): [number, number] {
  let start = index;
  while (start > 0 && !sentenceEnd.test(text[start - 1] ?? '')) start -= 1;
  let end = index;
  while (end < text.length && !sentenceEnd.test(text[end] ?? '')) end += 1;
  return [start, end];
}
