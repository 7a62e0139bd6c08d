import type { Content } from '../fault.ts';
import type { Random } from '../random.ts';
import { guides, linesOf, questions, withLine, type Line } from './lines.ts';

/** A place for lines of their own in a file. */
export interface BlockSlot {
  file: string;
  /** The file with some lines in that place, and the number of the first of them. */
  put: (lines: readonly string[]) => { text: string; line: number };
}

export type BlockPlace = (content: Content, random: Random) => BlockSlot | undefined;

/** How a block is written in something that holds blocks: what comes before it, and before each of its lines. */
interface Holder {
  /** Words put at the end of the paragraph before. */
  mark?: string;
  before: readonly string[];
  indent: string;
}

const plain: Holder = { before: [], indent: '' };

/** Behind a paragraph of a random file. */
const behind =
  (files: (content: Content) => string[], { mark = '', before, indent }: Holder = plain): BlockPlace =>
  (content, random) => {
    for (const file of random.shuffled(files(content)).slice(0, 60)) {
      const text = content.get(file) ?? '';
      const lines = linesOf(text);
      const place = random.maybe(lines.filter((line) => isParagraph(line, lines)));
      if (!place) continue;
      return {
        file,
        put: (block) => {
          const written = block.map((line) => (indent + line).trimEnd());
          return {
            text: withLine(text, place.number, place.text + mark, '', ...before, ...written),
            line: place.number + 2 + before.length,
          };
        },
      };
    }
    return undefined;
  };

/** A paragraph of one line, with an empty one on each side. */
const isParagraph = ({ kind, number }: Line, lines: readonly Line[]): boolean =>
  kind === 'prose' && [number - 2, number].every((at) => lines[at]?.kind === 'blank');

const pages = (content: Content): string[] => [...questions(content), ...guides(content)];

/** The places of blocks, by what holds them. */
export const blockPlaces: Readonly<Record<string, BlockPlace>> = {
  'between paragraphs': behind(questions),
  'between paragraphs of a guide': behind(guides),
  'block of a list': behind(pages, { before: ['- 有一条：', ''], indent: '  ' }),
  'block of a quotation': behind(pages, { before: ['> 有一段话：', '>'], indent: '> ' }),
  'block of a footnote': behind(pages, {
    mark: '[^zhu]',
    before: ['[^zhu]: 补充一句。', ''],
    indent: '    ',
  }),
};

export function blockPlaceNamed(name: string): BlockPlace {
  const place = blockPlaces[name];
  if (!place) throw new Error(`No place ${name}`);
  return place;
}

export const everyBlockPlace: readonly string[] = Object.keys(blockPlaces);
