import type { Place } from '../markdown/place.ts';
import type { AnalysedText } from '../source/content.ts';
import { spanOf, type Span } from '../source/source.ts';
import type { CheckContext } from './rule.ts';

/**
 * Where a place in an analysed text stands in the author's file. A front matter field starts at its value; the
 * column is moved on where the value is written on one line as it is read.
 */
export function placeInFile(context: CheckContext, text: AnalysedText, at: Place): Span {
  if (text.field === undefined) return spanOf(at);
  const source = context.sources.get(text.file);
  const span = source?.locate(text.field) ?? { line: 1, column: 1, length: 1 };
  const line = source?.text.split(/\r?\n/)[span.line - 1] ?? '';
  const from = line.indexOf(text.text ?? '', span.column - 1);
  return from < 0 ? span : { line: span.line, column: from + at.column, length: spanOf(at).length };
}
