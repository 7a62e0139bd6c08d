import { isForbidden } from './forbidden.ts';
import { isCommand } from './katex.ts';
import { tokensOf, type TexToken } from './tokens.ts';

/** A command, or the name of an environment, that means nothing to KaTeX. */
export interface UnknownName {
  name: string;
  kind: 'command' | 'environment';
  start: number;
  end: number;
}

/** Environments that KaTeX takes in a formula, and that can hold one. */
export const environments: readonly string[] = [
  ...['aligned', 'alignedat', 'gathered', 'split', 'cases', 'dcases', 'rcases', 'drcases', 'array', 'darray'],
  ...['matrix', 'pmatrix', 'bmatrix', 'Bmatrix', 'vmatrix', 'Vmatrix', 'matrix*', 'pmatrix*', 'bmatrix*'],
  ...['Bmatrix*', 'vmatrix*', 'Vmatrix*', 'smallmatrix', 'subarray', 'CD', 'align', 'align*', 'alignat'],
  ...['alignat*', 'gather', 'gather*', 'equation', 'equation*'],
];
const knownEnvironments = new Set(environments);

/** What a formula uses that KaTeX does not know. */
export function unknownNames(tex: string): UnknownName[] {
  const tokens = tokensOf(tex);
  return tokens.flatMap(({ text, start, end }, index): UnknownName[] => {
    if (/^\\(?:begin|end)$/.test(text)) return unknownEnvironment(tex, end);
    const named = /^\\[A-Za-z@]+$/.test(text) && !isForbidden(text);
    if (!named || isCommand(text) || isDefinedHere(tokens, index)) return [];
    return [{ name: text, kind: 'command', start, end }];
  });
}

/** The name that a definition gives is no use of it. */
function isDefinedHere(tokens: readonly TexToken[], index: number): boolean {
  const before = tokens[index - 1]?.text === '{' ? tokens[index - 2] : tokens[index - 1];
  return before !== undefined && isForbidden(before.text);
}

function unknownEnvironment(tex: string, from: number): UnknownName[] {
  const match = /^\s*\{([^{}\\$]{1,30})\}/.exec(tex.slice(from, from + 40));
  const name = match?.[1];
  if (match === null || name === undefined || knownEnvironments.has(name)) return [];
  const start = from + match[0].indexOf('{') + 1;
  return [{ name, kind: 'environment', start, end: start + name.length }];
}
