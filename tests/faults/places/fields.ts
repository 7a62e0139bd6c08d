import type { Content } from '../fault.ts';
import type { Random } from '../random.ts';
import { questions } from './lines.ts';
import { inserted, points, spaces } from './points.ts';
import type { Carrier, Slot } from './slot.ts';

/** A front matter field of Markdown that stands on one line. */
interface Field {
  row: number;
  /** All of the line up to the value. */
  head: string;
  value: string;
}

/** How a value is written: its lines, the first of which goes behind the head, and in which the offset lies. */
type Style = (value: string, words: Words, indent: string) => { lines: string[]; row: number };

/** Where the words that were put in stand in a value: no line ends within them. */
interface Words {
  from: number;
  to: number;
}

const styles = {
  plain: (value) => ({ lines: [isPlain(value) ? value : `'${value.replaceAll("'", "''")}'`], row: 0 }),
  quoted: (value) => ({ lines: [JSON.stringify(value)], row: 0 }),
  folded: (value, words, indent) =>
    block('>-', splitAt(value, outside(spaces(value), words), 1), words, indent),
  literal: (value, words, indent) =>
    block('|-', splitAt(value, outside(sentences(value), words), 0), words, indent),
} satisfies Record<string, Style>;

/** A cautious guess at what YAML takes without quotation marks. */
function isPlain(value: string): boolean {
  return !/: |:$| #|^[-?:,[\]{}#&*!|>'"%@`\s]|\s$/.test(value);
}

/** @param gap characters that the break replaces */
function splitAt(value: string, breaks: readonly number[], gap: number): string[] {
  const ends = [...breaks, value.length];
  return ends.map((end, index) => value.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + gap, end));
}

const sentences = (value: string): number[] =>
  points(value).filter((at) => /[，。；]/.test(value[at - 1] ?? ''));

const outside = (breaks: readonly number[], { from, to }: Words): number[] =>
  breaks.filter((at) => at < from || at > to);

function block(mark: string, parts: readonly string[], { from }: Words, indent: string): ReturnType<Style> {
  let length = 0;
  const row = parts.findIndex((part) => (length += part.length + (mark === '>-' ? 1 : 0)) > from);
  return { lines: [mark, ...parts.map((part) => indent + part)], row: row + 1 };
}

function decoded(written: string): string {
  if (written.startsWith('"')) return JSON.parse(written) as string;
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** The fields of a question that hold Markdown; claims are left to themselves, since they may say what is wrong. */
function fieldsOf(text: string, claims: boolean): Field[] {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  let list = '';
  return lines.slice(0, end).flatMap((line, row): Field[] => {
    list = /^(\w+):$/.exec(line)?.[1] ?? (line.startsWith(' ') ? list : '');
    const pattern = claims
      ? /^( {2}- claim: )(.+)$/
      : list === 'keyPoints'
        ? /^( {2}- )(.+)$/
        : /^(summary: | {4}fix: )(.+)$/;
    const [, head, written] = pattern.exec(line) ?? [];
    return head === undefined || written === undefined ? [] : [{ row, head, value: decoded(written) }];
  });
}

const inField =
  (style: keyof typeof styles, claims = false): Carrier =>
  (content, random, fits = () => true) => {
    for (const file of random.shuffled(questions(content).filter(fits)).slice(0, 20)) {
      const slot = slotIn(file, content, style, random, claims);
      if (slot) return slot;
    }
    return undefined;
  };

function slotIn(
  file: string,
  content: Content,
  style: keyof typeof styles,
  random: Random,
  claims: boolean,
): Slot | undefined {
  const text = content.get(file) ?? '';
  const field = random.maybe(fieldsOf(text, claims).filter(({ value }) => points(value).length > 0));
  if (!field) return undefined;
  const { row, head, value } = field;
  const at = random.pick(points(value));
  return {
    file,
    fill: (words) => {
      const indent = `${/^ */.exec(head)?.[0] ?? ''}    `;
      const written = styles[style](inserted(value, at, words), { from: at, to: at + words.length }, indent);
      const lines = text.split('\n');
      const [first = '', ...others] = written.lines;
      lines.splice(row, 1, head + first, ...others);
      return { text: lines.join('\n'), line: row + 1 + written.row };
    },
  };
}

/** The carriers of front matter, by the way a field is written. */
export const fieldCarriers: Readonly<Record<string, Carrier>> = {
  'plain field': inField('plain'),
  'quoted field': inField('quoted'),
  'folded field': inField('folded'),
  'literal field': inField('literal'),
  claim: inField('quoted', true),
};
