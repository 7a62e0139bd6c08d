import type { Piece } from './blocks.ts';
import { placeOfOffsets, type Place } from './place.ts';

const entity = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Where some characters of a piece's value stand in the text. Escapes, character references and the indentation of
 * continued lines make the written form longer than the value; the two are walked side by side.
 * @param from index in `piece.value`
 * @param to index after the last character
 */
export function placeInPiece(piece: Piece, from: number, to: number): Place {
  const [start, end] = writtenRange(piece, from, to);
  return placeOfOffsets(piece.at, piece.written, start, end);
}

function writtenRange({ value, written, kind }: Piece, from: number, to: number): [number, number] {
  if (written === value) return [from, to];
  const opening = kind === 'formula' || kind === 'code' ? Math.max(0, written.indexOf(value)) : 0;
  let offset = opening;
  let start = opening;
  for (let index = 0; index < value.length; index += 1) {
    if (index === from) start = offset;
    if (index === to) return [start, offset];
    offset = nextOffset(value, index, written, offset);
  }
  return [from >= value.length ? offset : start, offset];
}

/** The offset after the written form of the character at `index`. */
function nextOffset(value: string, index: number, written: string, offset: number): number {
  const character = value[index];
  let at = offset;
  if (character === '\n') {
    while (at < written.length && written[at] !== '\n') at += 1;
    at += 1;
    while (/[ \t>]/.test(written[at] ?? '') && written[at] !== value[index + 1]) at += 1;
    return at;
  }
  if (written[at] === '\\' && written[at + 1] === character && character !== '\\') return at + 2;
  if (written[at] === '\\' && written[at + 1] === '\\' && value[index + 1] !== '\\') return at + 2;
  const reference = written[at] === '&' ? entity.exec(written.slice(at, at + 32))?.[0] : undefined;
  if (reference !== undefined && !value.startsWith(reference, index)) return at + reference.length;
  return at + 1;
}
