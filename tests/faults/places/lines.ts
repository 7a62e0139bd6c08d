import type { Content } from '../fault.ts';

/** What a line of a Markdown file is, told by its first characters alone. */
export type LineKind =
  | 'front'
  | 'blank'
  | 'prose'
  | 'heading'
  | 'list'
  | 'table'
  | 'figure'
  | 'calc'
  | 'code'
  | 'formula'
  | 'fence'
  | 'other';

export interface Line {
  /** From 1. */
  number: number;
  text: string;
  kind: LineKind;
}

/** Sorts the lines of a Markdown file. It reads marks at their beginnings and knows nothing of Markdown's finer rules. */
export function linesOf(text: string): Line[] {
  let inside: 'front' | 'calc' | 'code' | 'formula' | undefined;
  return text.split('\n').map((line, index) => {
    const number = index + 1;
    const mark = line.trim();
    if (index === 0 && mark === '---') inside = 'front';
    else if (inside === 'front' && mark === '---') inside = undefined;
    else if (inside === 'front') return { number, text: line, kind: 'front' };
    else if (mark.startsWith('```')) {
      inside = inside ? undefined : mark === '```calc' ? 'calc' : 'code';
    } else if (mark === '$$') inside = inside ? undefined : 'formula';
    else return { number, text: line, kind: inside ?? kindOf(line) };
    return { number, text: line, kind: 'fence' };
  });
}

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^#{2,6} /.test(line)) return 'heading';
  if (/^(?:- |\d+\. )/.test(line)) return 'list';
  if (line.startsWith('|')) return /^\|[-| :]+$/.test(line) ? 'other' : 'table';
  if (line.startsWith('::figure[')) return 'figure';
  return /^[\p{Script=Han}A-Za-z$*`[“（]/u.test(line) ? 'prose' : 'other';
}

export const questions = (content: Content): string[] =>
  [...content.keys()].filter((path) => path.startsWith('content/questions/'));
export const guides = (content: Content): string[] =>
  [...content.keys()].filter((path) => path.startsWith('content/guides/'));
export const figures = (content: Content): string[] =>
  [...content.keys()].filter((path) => path.startsWith('content/figures/'));

export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** The path of one file as a link in another writes it. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length > 0 ? '../'.repeat(here.length) : './'}${there.join('/')}`;
}

/** A text with one of its lines replaced, or taken away. */
export function withLine(text: string, number: number, ...lines: string[]): string {
  return text
    .split('\n')
    .toSpliced(number - 1, 1, ...lines)
    .join('\n');
}

/** The number of the first line that a pattern fits; 0 where none does. */
export const lineOf = (text: string, pattern: RegExp): number =>
  text.split('\n').findIndex((line) => pattern.test(line)) + 1;
