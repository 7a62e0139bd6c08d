import type { Content } from '../fault.ts';
import type { Random } from '../random.ts';
import { guides, linesOf, questions, withLine, type Line, type LineKind } from './lines.ts';
import { inserted, points } from './points.ts';
import type { Carrier, Slot } from './slot.ts';

interface Spot {
  file: string;
  text: string;
  line: Line;
  at: number;
}

/** A point in a random line of a kind, in a random file that has one. */
function spot(
  files: readonly string[],
  content: Content,
  random: Random,
  suits: (line: Line, lines: readonly Line[]) => boolean,
): Spot | undefined {
  for (const file of random.shuffled(files).slice(0, 20)) {
    const text = content.get(file) ?? '';
    const lines = linesOf(text);
    const line = random.maybe(lines.filter((one) => suits(one, lines) && pointsIn(one).length > 0));
    if (line) return { file, text, line, at: random.pick(pointsIn(line)) };
  }
  return undefined;
}

/** The caption of a figure ends before its name; the words of any other line begin behind its mark. */
function pointsIn({ text, kind }: Line): number[] {
  if (kind === 'figure')
    return points(text, '::figure['.length, text.lastIndexOf(']')).filter((at) => at > 9);
  return points(text, /^(?:#+|-|\d+\.|\|) /.exec(text)?.[0].length ?? 0);
}

const pages = (content: Content): string[] => [...questions(content), ...guides(content)];

const within =
  (kinds: readonly LineKind[], from = pages, suits = (line: Line) => line.text.length > 8): Carrier =>
  (content, random, fits = () => true) => {
    const files = from(content).filter(fits);
    const found = spot(files, content, random, (line) => kinds.includes(line.kind) && suits(line));
    return found && slotAt(found);
  };

const slotAt = ({ file, text, line, at }: Spot): Slot => ({
  file,
  fill: (words) => ({
    text: withLine(text, line.number, inserted(line.text, at, words)),
    line: line.number,
  }),
});

/** A paragraph of its own, with empty lines around it. */
const alone = (line: Line, lines: readonly Line[]): boolean =>
  line.kind === 'prose' &&
  [lines[line.number - 2]?.kind, lines[line.number]?.kind].every((kind) => kind === 'blank');

/** Rewrites a paragraph as something that the content has no example of. */
const rewritten =
  (write: (line: string, at: number, words: string) => { lines: string[]; row: number }): Carrier =>
  (content, random, fits = () => true) => {
    const found = spot(pages(content).filter(fits), content, random, alone);
    if (!found) return undefined;
    const { file, text, line, at } = found;
    return {
      file,
      fill: (words) => {
        const { lines, row } = write(line.text, at, words);
        return { text: withLine(text, line.number, ...lines), line: line.number + row };
      },
    };
  };

/** The carriers of a body. */
export const bodyCarriers: Readonly<Record<string, Carrier>> = {
  prose: within(['prose']),
  heading: within(['heading'], pages, ({ text }) => /^#{3,} /.test(text)),
  list: within(['list']),
  table: within(['table']),
  caption: within(['figure']),
  guide: within(['prose', 'list', 'table'], guides),
  quote: rewritten((line, at, words) => ({
    lines: ['> 有一段话：', '>', `> ${inserted(line, at, words)}`],
    row: 2,
  })),
  'nested list': rewritten((line, at, words) => ({
    lines: ['- 分两步：', `  - ${inserted(line, at, words)}`],
    row: 1,
  })),
  footnote: rewritten((line, at, words) => ({
    lines: [inserted(line, at, '[^zhu]'), '', `[^zhu]: 补充一句，${words}，仅此而已。`],
    row: 2,
  })),
  'long footnote': rewritten((line, at, words) => ({
    lines: [
      inserted(line, at, '[^zhu]'),
      '',
      '[^zhu]: 补充一句。',
      '',
      `    再补充一句，${words}，仅此而已。`,
    ],
    row: 4,
  })),
};
