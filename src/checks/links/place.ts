import type { LinkFact } from '../../markdown/facts.ts';
import { placeOfOffsets } from '../../markdown/place.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';
import type { Source, Span } from '../../source/source.ts';
import type { Edit } from '../finding.ts';
import { editInFile, spanInFile } from '../text-place.ts';

/** Where a link's address stands in the author's file. */
export function addressSpan(source: Source, text: AnalysedText, link: LinkFact): Span {
  return spanInFile(source, text, link.destination);
}

/** Where some characters of a link's address stand in the author's file. */
export function partSpan(source: Source, text: AnalysedText, link: LinkFact, from: number, to: number): Span {
  const { destination, url } = link;
  // An address with escapes is longer in the file than it reads: then all of it is shown.
  const asWritten = destination.end - destination.start === url.length;
  return spanInFile(source, text, asWritten ? placeOfOffsets(destination, url, from, to) : destination);
}

/** The edit that gives a link another address; none where the file has it in another form (escaped, folded). */
export function addressEdit(
  source: Source,
  text: AnalysedText,
  { destination, url }: LinkFact,
  replacement: string,
): Edit[] {
  return editInFile(source, text, destination, url, replacement);
}
