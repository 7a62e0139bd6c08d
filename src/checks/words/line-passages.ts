import type { CalcFact } from '../../markdown/facts.ts';
import type { Source } from '../../source/source.ts';
import { Passage, type PassageCarrier } from './passage.ts';

/** The comments of a calculation, which the page shows beside its lines. */
export function* calcPassages(source: Source, { source: code, at }: CalcFact): Generator<Passage> {
  for (let line = at.line + 1; line <= at.line + code.split('\n').length; line += 1) {
    const written = source.lines.text(line);
    const mark = written.indexOf('#');
    if (mark < 0) continue;
    const comment = written.slice(mark + 1);
    const start = mark + 1 + (comment.length - comment.trimStart().length);
    const text = comment.trim();
    if (text !== '') yield passageAt(source, 'calc', text, source.lines.offset(line, start + 1));
  }
}

/** The words of a drawing: its title, its description, its labels. */
export function* drawingPassages(source: Source): Generator<Passage> {
  const drawn = source.text.replace(/<(style|script)\b[^]*?<\/\1>/g, (code) => ' '.repeat(code.length));
  for (const match of drawn.matchAll(/>([^<>]+)</g)) {
    const words = match[1] ?? '';
    const text = words.trim();
    const start = match.index + 1 + (words.length - words.trimStart().length);
    if (text !== '') yield passageAt(source, 'drawing', text, start);
  }
}

/** Words that stand in the file exactly as they are read. */
function passageAt(source: Source, carrier: PassageCarrier, text: string, at: number): Passage {
  const offsets = (from: number, to: number): [number, number] => [at + from, at + to];
  const stretch = { start: 0, end: text.length, kind: 'text' as const, offsets };
  return new Passage(source, {
    carrier,
    text,
    stretches: [stretch],
    fallback: () => source.spanAt(at, at + text.length),
  });
}
