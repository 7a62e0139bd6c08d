import { cellsOf, type Cell } from '../../text/display-width.ts';
import type { Lines } from '../../text/lines.ts';
import type { Finding } from '../finding.ts';

/** Columns of a terminal: how much of a line is shown in all, and of that before the place. */
const shownWidth = 100;
const beforeWidth = 60;
/** UTF-16 units around the place that are looked at: a line may be a whole file. */
const nearby = 400;
const indent = '    ';

/** The author's line and the caret below it; nothing where the line is empty. */
export function sourceFrame(
  { line, column, length }: Pick<Finding, 'line' | 'column' | 'length'>,
  lines: Lines,
): string[] {
  const whole = lines.text(line);
  if (whole === '') return [];
  const offset = Math.max(0, Math.min(column - 1, whole.length) - nearby);
  const near = whole.slice(offset, offset + 2 * nearby);
  const cells = cellsOf(near);
  const start = column - 1 - offset;
  const first = cells.findIndex(({ end }) => end > start);
  const at = first < 0 ? cells.length : first;
  const from = windowStart(cells, at);
  const to = windowEnd(cells, from);
  const cutBefore = offset > 0 || from > 0 ? '…' : '';
  const cutAfter = to < cells.length || offset + near.length < whole.length ? '…' : '';
  const marked = cells.slice(at, to).filter((cell) => cell.start < start + length);
  const shown = cells
    .slice(from, to)
    .map((cell) => cell.shown)
    .join('');
  const gap = ' '.repeat(cutBefore.length + widthOf(cells.slice(from, at)));
  return [`${indent}${cutBefore}${shown}${cutAfter}`, `${indent}${gap}${'^'.repeat(widthOf(marked) || 1)}`];
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** The first cell that is shown: as many before the place as there is room for. */
function windowStart(cells: readonly Cell[], at: number): number {
  let from = at;
  for (let width = 0; from > 0; from -= 1) {
    width += cells[from - 1]?.width ?? 0;
    if (width > beforeWidth) break;
  }
  return from;
}

function windowEnd(cells: readonly Cell[], from: number): number {
  let to = from;
  for (let width = 0; to < cells.length; to += 1) {
    width += cells[to]?.width ?? 0;
    if (width > shownWidth) break;
  }
  return to;
}
