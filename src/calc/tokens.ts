import { CalcError, type Stretch } from './problem.ts';
import type { Part } from './statement.ts';

/** The smallest parts of an expression. */
export interface Token extends Stretch {
  kind: 'number' | 'name' | 'mark';
  text: string;
}

/** A number, a name, a mark, or white space. */
const token = /((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-zµ][A-Za-z0-9_µ]*)|([-+*/^(),%])|\s+/y;

/** What is typed in place of a mark of the language. */
const lookalikes: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '⋅': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '－': '-',
  '＋': '+',
  '＊': '*',
  '／': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '％': '%',
  '＝': '=',
  '²': '^2',
  '³': '^3',
};

const maxTokens = 160;
const maxDepth = 20;

/**
 * Cuts an expression into tokens. Nothing that is no token of worked numbers gets past, so the parser behind sees
 * neither strings, brackets of arrays and objects, dots, nor assignments, and no deep nesting.
 * @throws CalcError at the first character that doesn't belong
 */
export function tokensOf({ text, start: offset }: Part): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const [written, number, name, mark] = token.exec(text) ?? [];
    const place = { start: offset + at, end: offset + at + (written?.length ?? 1) };
    if (written === undefined) throw new CalcError('calc-syntax', foreign(text, at), place);
    at += written.length;
    if (number !== undefined) {
      checkNumber(number, text[at] ?? '', place);
      tokens.push({ kind: 'number', text: number, ...place });
    } else if (name !== undefined) {
      tokens.push({ kind: 'name', text: name, ...place });
    } else if (mark !== undefined) {
      depth = depthAfter(mark, depth, place);
      tokens.push({ kind: 'mark', text: mark, ...place });
    }
    if (tokens.length > maxTokens) throw new CalcError('calc-syntax', '算式太长，拆成几行', place);
  }
  if (depth === 0) return tokens;
  const end = offset + text.length;
  throw new CalcError('calc-syntax', '缺右括号', { start: end - 1, end });
}

/**
 * How deep brackets are behind a mark.
 * @throws CalcError where one closes that was not opened, or they go too deep
 */
export function depthAfter(mark: string, depth: number, place: Stretch): number {
  const next = depth + (mark === '(' ? 1 : mark === ')' ? -1 : 0);
  if (next < 0) throw new CalcError('calc-syntax', '右括号多了一个', place);
  if (next > maxDepth) throw new CalcError('calc-syntax', `括号至多 ${maxDepth} 层，拆成几行`, place);
  return next;
}

function foreign(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const meant = lookalikes[character];
  return meant === undefined
    ? `算式里不能有“${character}”：只写数、名字、单位、函数、括号和 + - * / ^ %`
    : `算式里不能有“${character}”（是否想写 ${meant}？）`;
}

function checkNumber(written: string, next: string, stretch: Stretch): void {
  if (/^0\d/.test(written)) {
    throw new CalcError('calc-syntax', `数 ${written} 以 0 开头；千分位不写逗号`, stretch);
  }
  if (/[A-Za-z_.]/.test(next))
    throw new CalcError('calc-syntax', `${written} 和后面的字母之间空一格`, stretch);
}
