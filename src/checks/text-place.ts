import type { Piece } from '../markdown/blocks.ts';
import { placeInPiece } from '../markdown/piece-place.ts';
import type { Place } from '../markdown/place.ts';
import type { AnalysedText } from '../source/loaded-file.ts';
import { spanOf, type Source, type Span } from '../source/source.ts';
import type { Edit } from './finding.ts';
import type { CheckContext } from './rule.ts';

/** Where a place in an analysed text stands in the author's file, front matter included. */
export function spanInFile(source: Source, text: AnalysedText, at: Place): Span {
  if (text.field === undefined) return spanOf(at);
  const offsets = source.offsetsIn(text.field, at.start, at.end);
  return offsets ? source.spanAt(...offsets) : source.locate(text.field);
}

/** The same for a rule of the collection. */
export function spanIn({ sources }: CheckContext, text: AnalysedText, at: Place): Span {
  const source = sources.get(text.file);
  return source ? spanInFile(source, text, at) : spanOf(at);
}

/** Where characters of a piece of a block stand in the author's file. */
export function pieceSpan(source: Source, text: AnalysedText, piece: Piece, from: number, to: number): Span {
  return spanInFile(source, text, placeInPiece(piece, from, to));
}

/** Offsets in the file of a place in an analysed text; undefined where the file has it in no such form. */
export function offsetsInFile(source: Source, text: AnalysedText, at: Place): [number, number] | undefined {
  if (text.field !== undefined) return source.offsetsIn(text.field, at.start, at.end);
  return [source.lines.offset(at.line, at.column), source.lines.offset(at.endLine, at.endColumn)];
}

/**
 * The edit that replaces a place in an analysed text.
 * @param written what stands there now: no edit is made where the file has it in another form (escaped, folded)
 */
export function editInFile(
  source: Source,
  text: AnalysedText,
  at: Place,
  written: string,
  replacement: string,
): Edit[] {
  const [start, end] = offsetsInFile(source, text, at) ?? [0, 0];
  return source.text.slice(start, end) === written ? [{ start, end, text: replacement }] : [];
}
