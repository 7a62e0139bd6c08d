import type { BlockFact, Piece } from '../../../markdown/blocks.ts';
import { placeOfOffsets } from '../../../markdown/place.ts';
import type { AnalysedText } from '../../../source/loaded-file.ts';
import { hanRuns } from '../han.ts';
import type { DollarFault } from './fault.ts';

const price = { kind: 'price', remedy: '写“5 美元”；一定要用符号就写 \\$5' } as const;
/** A number, and after it what no formula goes on with. */
const priceLike = /^\d[\d.,]*(?:\s*[\p{Script=Han}（，。、；/~～–—-]|\s+[\p{L}]|\s*$)/u;

/** What is wrong with the dollars of a block, and which of its formulas are meant as formulas. */
export function inlineFaults(
  text: AnalysedText,
  { pieces }: BlockFact,
): { faults: DollarFault[]; formulas: Piece[] } {
  const loose = pieces.flatMap((piece, index) =>
    piece.kind === 'text' ? looseDollars(piece, pieces[index - 1]) : [],
  );
  const formulas = pieces.filter(({ kind }) => kind === 'formula');
  const next = (piece: Piece): string => pieces[pieces.indexOf(piece) + 1]?.written[0] ?? '';
  const prices = formulas.filter((piece) => isPrice(piece, next(piece)));
  if (prices.length > 0) {
    const faults = prices.map(({ at, written }) => ({
      ...price,
      text,
      at,
      message: `“${written}”成了公式：这里的 $ 是美元`,
    }));
    return { faults, formulas: formulas.filter((piece) => !prices.includes(piece)) };
  }
  const suspect = loose.length > 0 ? formulas.findIndex(({ value }) => hanRuns(value).length > 0) : -1;
  const first = formulas[suspect];
  if (first && !loose.some(({ isPrice }) => isPrice)) {
    const at = placeOfOffsets(first.at, first.written, 0, 1);
    const message = `这个 $ 没有配上对：“${shortened(first.value)}”成了公式`;
    return { faults: [{ kind: 'delimiter', text, at, message }], formulas: formulas.slice(0, suspect) };
  }
  return {
    faults: [
      ...loose.map(({ piece, from, to, isPrice: isMoney }): DollarFault => {
        const at = placeOfOffsets(piece.at, piece.written, from, to);
        const mark = piece.written.slice(from, to);
        return isMoney
          ? { ...price, text, at, message: `“${excerpt(piece, from)}”里的 $ 是美元，会和后面的 $ 配成公式` }
          : { kind: 'delimiter', text, at, message: `这个 ${mark} 没有配上对` };
      }),
      ...formulas.flatMap((piece) => edgeFaults(text, piece, next(piece), pieces.length === 1)),
    ],
    formulas,
  };
}

interface Loose {
  piece: Piece;
  from: number;
  to: number;
  isPrice: boolean;
}

/** Dollars that stand in the text as they were typed, escaped ones left aside. */
function looseDollars(piece: Piece, before: Piece | undefined): Loose[] {
  return [...piece.written.matchAll(/(\\*)(\$+)/g)].flatMap((match) => {
    const [, escapes = '', dollars = ''] = match;
    const from = match.index + escapes.length + (escapes.length % 2);
    const to = match.index + escapes.length + dollars.length;
    if (from >= to) return [];
    const money = to - from === 1 && /^\d/.test(piece.written.slice(to)) && before?.kind !== 'other';
    return [{ piece, from, to, isPrice: money }];
  });
}

function isPrice({ value, written }: Piece, next: string): boolean {
  if (written.startsWith('$$') || !priceLike.test(value) || /[\\^_={}]/.test(value)) return false;
  // A number and a word may be a formula with Han in it; a number and part of a sentence is none.
  return /\d/.test(next) || /\p{Script=Han}.*\s$|[，。、；（]/su.test(value);
}

/** Spaces inside the dollars, a digit after them, and display dollars within a line. */
function edgeFaults(
  text: AnalysedText,
  { at, written, value }: Piece,
  next: string,
  alone: boolean,
): DollarFault[] {
  const fault = (message: string, more: Partial<DollarFault>): DollarFault => ({
    kind: 'delimiter',
    text,
    at,
    message,
    ...more,
  });
  if (written.startsWith('$$')) {
    const remedy = '独立的公式让 $$ 各占一行；行内的只写一个 $';
    return [
      fault('写在一行里的 $$…$$ 是行内公式', {
        remedy,
        ...(alone ? {} : { replacement: `$${value.trim()}$` }),
      }),
    ];
  }
  const inner = value.trim();
  if (inner !== '' && /^\$\s|\s\$$/.test(written)) {
    return [
      fault(`“${shortened(written)}”的 $ 内侧有空格`, {
        remedy: '去掉 $ 内侧的空格',
        replacement: `$${inner}$`,
      }),
    ];
  }
  if (/\d/.test(next)) {
    return [
      fault(`“${shortened(written)}”后面紧跟数字 ${next}`, { remedy: '把数字写进公式，或在中间空一格' }),
    ];
  }
  return [];
}

const shortened = (value: string): string => (value.length > 16 ? `${value.slice(0, 15)}…` : value);

function excerpt({ written }: Piece, from: number): string {
  const before = /[A-Z]{0,3}$/.exec(written.slice(Math.max(0, from - 3), from))?.[0] ?? '';
  return before + (/^\$[\d.,]*\d/.exec(written.slice(from))?.[0] ?? '$');
}
