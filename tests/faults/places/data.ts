import type { Content } from '../fault.ts';
import { figures, guides, linesOf, questions, withLine } from './lines.ts';
import { inserted, points } from './points.ts';
import type { Carrier } from './slot.ts';

/** Places in lines that a pattern fits: what stands before the words, and the words. */
const matching =
  (
    files: (content: Content) => string[],
    pattern: RegExp,
    written: (words: string) => string = (words) => words,
  ): Carrier =>
  (content, random, fits = () => true) => {
    for (const file of random.shuffled(files(content).filter(fits)).slice(0, 30)) {
      const text = content.get(file) ?? '';
      const lines = text.split('\n').flatMap((line, index) => {
        const [, head = '', value] = pattern.exec(line) ?? [];
        const found = value === undefined ? [] : points(line, head.length, head.length + value.length);
        return found.length > 0 ? [{ line, number: index + 1, at: random.pick(found) }] : [];
      });
      const place = random.maybe(lines);
      if (!place) continue;
      return {
        file,
        fill: (words) => ({
          text: withLine(text, place.number, inserted(place.line, place.at, written(words))),
          line: place.number,
        }),
      };
    }
    return undefined;
  };

const escaped = (words: string): string => JSON.stringify(words).slice(1, -1);
const file = (path: string) => (): string[] => [path];

/** Comments of calculations, told by where they stand. */
const calcNote: Carrier = (content, random, fits = () => true) => {
  for (const path of random.shuffled(questions(content).filter(fits)).slice(0, 40)) {
    const text = content.get(path) ?? '';
    const notes = linesOf(text).flatMap(({ text: line, number, kind }) => {
      const found = kind === 'calc' && line.includes('#') ? points(line, line.indexOf('#') + 1) : [];
      return found.length > 0 ? [{ line, number, at: random.pick(found) }] : [];
    });
    const note = random.maybe(notes);
    if (!note) continue;
    return {
      file: path,
      fill: (words) => ({
        text: withLine(text, note.number, inserted(note.line, note.at, words)),
        line: note.number,
      }),
    };
  }
  return undefined;
};

/** Fields of data files that hold Markdown. */
export const dataCarriers: Readonly<Record<string, Carrier>> = {
  'term meaning': matching(file('content/glossary.yaml'), /^( {2}meaning: ")(.*)"$/, escaped),
  'topic map': matching(file('content/topics.yaml'), /^( {2}map: ")(.*)"$/, escaped),
};

/** Places of plain words, where no Markdown is read. */
export const plainCarriers: Readonly<Record<string, Carrier>> = {
  title: matching(questions, /^(title: )([^'"].*)$/),
  'guide title': matching(guides, /^(title: )([^'"].*)$/),
  'guide summary': matching(guides, /^(summary: )([^'"].*)$/),
  ask: matching(questions, /^( {2}- )([^'"].*[？?])$/),
  'topic summary': matching(file('content/topics.yaml'), /^( {2}summary: )([^'"].*)$/),
  row: matching(file('content/notes.yaml'), /^( {4}asks: ")(.*)"$/, escaped),
  'calc note': calcNote,
  drawing: matching(figures, /^(.*<(?:title|desc|text)\b[^>]*>)([^<]+)<\/(?:title|desc|text)>/),
};
