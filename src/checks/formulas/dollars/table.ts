import type { BlockFact } from '../../../markdown/blocks.ts';
import { nowhere } from '../../../markdown/place.ts';
import type { AnalysedText } from '../../../source/loaded-file.ts';
import type { CheckedPage } from '../../rule.ts';
import type { DollarFault } from './fault.ts';

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Bars inside a formula of a table row. GFM cuts the row at them before it looks for formulas, so the row is read as
 * it is written; a bar in the head of a table keeps it from being a table at all.
 */
export function barFaults(page: CheckedPage, text: AnalysedText): DollarFault[] {
  if (text.field !== undefined) return [];
  return [...new Set(text.blocks.flatMap((block) => rowsOf(page, block)))].flatMap((line) =>
    barsInFormulas(page.source.lines.text(line)).map((column) => ({
      kind: 'bar' as const,
      text,
      at: { ...nowhere, line, endLine: line, column: column + 1, endColumn: column + 2 },
      message: '公式里的 | 把表格的这一格切开了',
      replacement: '\\vert ',
    })),
  );
}

/** Lines of a block that are, or were meant as, rows of a table. */
function rowsOf({ source }: CheckedPage, { carrier, at }: BlockFact): number[] {
  if (carrier === 'table') return [at.line];
  const lines = Array.from({ length: at.endLine - at.line + 1 }, (_, index) => at.line + index);
  const meant = lines.slice(1).some((line) => {
    const row = source.lines.text(line);
    return row.includes('|') && delimiterRow.test(row);
  });
  return meant ? lines : [];
}

/** Columns, from 0, of unescaped bars between two dollars of a row that belong together. */
function barsInFormulas(row: string): number[] {
  const found: number[] = [];
  let open = -1;
  let bars: number[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const character = row[at];
    if (character === '\\') at += 1;
    else if (character === '`') at = afterCode(row, at);
    else if (character === '|' && open >= 0) bars.push(at);
    else if (character === '$') {
      if (open >= 0 && isFormula(row.slice(open + 1, at), row[at + 1])) found.push(...bars);
      // A dollar that closes nothing may open the next formula.
      open = open >= 0 && (bars.length === 0 || found.includes(bars[0] ?? -1)) ? -1 : at;
      bars = [];
    }
  }
  return found;
}

function afterCode(row: string, at: number): number {
  const ticks = /^`+/.exec(row.slice(at))?.[0] ?? '`';
  const end = row.indexOf(ticks, at + ticks.length);
  return end < 0 ? at : end + ticks.length - 1;
}

/** A formula has no space inside its dollars and no digit after them; `5|` is a price in a cell, `|x|` a value. */
function isFormula(between: string, next: string | undefined): boolean {
  const whole = /^[^\s|](?:[^]*[^\s|])?$/.test(between) || /^\|[^|]+\|$/.test(between);
  return whole && !/\d/.test(next ?? '');
}
