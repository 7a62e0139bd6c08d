import type { BlockFact, Piece } from '../../markdown/blocks.ts';
import { placeInPiece } from '../../markdown/piece-place.ts';
import type { AnalysedText } from '../../source/loaded-file.ts';
import { spanOf, type Source } from '../../source/source.ts';
import type { CheckedPage } from '../rule.ts';
import { offsetsInFile } from '../text-place.ts';
import { calcPassages, drawingPassages } from './line-passages.ts';
import { inset, Passage, type Stretch } from './passage.ts';
import { plainFields, type PlainField } from './plain-fields.ts';

const known = new WeakMap<CheckedPage, readonly Passage[]>();

/** All words of a file that a reader sees: Markdown, plain fields, comments of calculations, drawings. Made once. */
export function passagesOf(page: CheckedPage): readonly Passage[] {
  let passages = known.get(page);
  if (!passages) known.set(page, (passages = [...readPassages(page)]));
  return passages;
}

function* readPassages(page: CheckedPage): Generator<Passage> {
  const { source, texts } = page;
  for (const text of texts) {
    for (const block of text.blocks) yield blockPassage(source, text, block);
    for (const calc of text.facts.calcs) yield* calcPassages(source, calc);
  }
  for (const field of plainFields(page)) yield fieldPassage(source, field);
  if (page.path.endsWith('.svg')) yield* drawingPassages(source);
}

function blockPassage(source: Source, text: AnalysedText, block: BlockFact): Passage {
  const stretches: Stretch[] = [];
  let words = '';
  for (const piece of block.pieces) {
    const [kind, value] = asRead(piece);
    if (value === '') continue;
    const start = words.length;
    words += value;
    stretches.push({
      start,
      end: words.length,
      kind,
      ...(piece.link === undefined ? {} : { link: piece.link }),
      offsets: (from, to) =>
        offsetsInFile(source, text, isWhole(piece, from, to) ? piece.at : placeInPiece(piece, from, to)),
    });
  }
  const { field } = text;
  return new Passage(source, {
    text: words,
    stretches,
    ...(field === undefined
      ? { carrier: block.carrier, fallback: () => spanOf(block.at) }
      : { carrier: 'field', field, fallback: () => source.locate(field) }),
  });
}

/** All of the words of a piece, or what stands for the piece. */
function isWhole({ kind, value }: Piece, from: number, to: number): boolean {
  return kind !== 'text' || (from === 0 && to === value.length);
}

function asRead({ kind, value }: Piece): [Stretch['kind'], string] {
  switch (kind) {
    case 'text':
      return ['text', value];
    case 'formula':
    case 'code':
      return ['inset', inset];
    case 'break':
      return ['break', '\n'];
    default:
      return ['inset', ''];
  }
}

function fieldPassage(source: Source, { carrier, field, text }: PlainField): Passage {
  const stretch: Stretch = {
    start: 0,
    end: text.length,
    kind: 'text',
    offsets: (from, to) => source.offsetsIn(field, from, to),
  };
  return new Passage(source, {
    carrier,
    text,
    stretches: [stretch],
    field,
    fallback: () => source.locate(field),
  });
}
