import type { Carrier } from '../../markdown/blocks.ts';
import type { Place } from '../../markdown/place.ts';
import { placeOfOffsets } from '../../markdown/place.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';
import type { Span } from '../../source/source.ts';
import type { Edit } from '../finding.ts';
import type { CheckedPage } from '../rule.ts';
import { editInFile, spanInFile } from '../text-place.ts';

/** A formula of a page with the text that it stands in. */
export interface Formula {
  tex: string;
  display: boolean;
  at: Place;
  text: AnalysedText;
  carrier: Carrier;
}

/** The first few of what a rule finds in one formula: what goes on and on is one mistake. */
export const firstFew = <Found>(found: readonly Found[]): readonly Found[] => found.slice(0, 10);

/** What an author typed at a place of a text. */
export function writtenAt({ source }: CheckedPage, text: AnalysedText, at: Place): string {
  if (text.field !== undefined) return (text.text ?? '').slice(at.start, at.end);
  const { lines } = source;
  return source.text.slice(lines.offset(at.line, at.column), lines.offset(at.endLine, at.endColumn));
}

/** Where characters of a formula's TeX stand in the author's file. */
export function texSpan(page: CheckedPage, formula: Formula, from: number, to: number): Span {
  return spanInFile(page.source, formula.text, texPlace(page, formula, from, to));
}

/** The edit that replaces characters of a formula's TeX. */
export function texEdit(
  page: CheckedPage,
  formula: Formula,
  from: number,
  to: number,
  replacement: string,
): Edit[] {
  const at = texPlace(page, formula, from, to);
  return editInFile(page.source, formula.text, at, formula.tex.slice(from, to), replacement);
}

/** The place, in the text that it stands in, of characters of a formula's TeX. */
export function texPlace(page: CheckedPage, formula: Formula, from: number, to: number): Place {
  const written = writtenAt(page, formula.text, formula.at);
  const start = writtenOffset(formula, written, from);
  return placeOfOffsets(formula.at, written, start, Math.max(start, writtenOffset(formula, written, to)));
}

/**
 * The offset in the written form of a character of the TeX: dollars stand before it, and before every further line
 * whatever its list item or quote is indented with.
 */
function writtenOffset({ tex, display }: Formula, written: string, index: number): number {
  const before = tex.slice(0, index).split('\n');
  const row = before.length - 1;
  const column = before.at(-1)?.length ?? 0;
  const texLine = tex.split('\n')[row] ?? '';
  const rows = written.split('\n');
  const writtenRow = row + (display ? 1 : 0);
  const lineStart = rows.slice(0, writtenRow).reduce((sum, line) => sum + line.length + 1, 0);
  const line = (rows[writtenRow] ?? '').replace(/\r$/, '');
  const dollars = /^\$+/.exec(written)?.[0].length ?? 0;
  const start = writtenRow === 0 ? line.indexOf(texLine, dollars) : line.lastIndexOf(texLine);
  return Math.min(written.length, lineStart + Math.max(0, start) + column);
}
