import { memoised } from './memo.ts';

/** A token of TeX source. */
export interface TexToken {
  /** A command with its backslash, or one character. */
  text: string;
  start: number;
  end: number;
  /** In `\text{…}` and the like words are words; elsewhere letters are symbols. */
  mode: 'math' | 'text';
  /** In the name of an environment or operator, a length, a colour: letters that are neither words nor symbols. */
  literal: boolean;
  /** How many environments it stands in; `\substack` counts as one. */
  environments: number;
}

const textCommands = /^\\(?:text(?:bf|it|tt|sf|up|md|rm|normal)?|mbox|hbox|emph|tag)$/;
const literalCommands =
  /^\\(?:begin|end|operatorname|mathrm|mathsf|mathtt|mathit|hspace|hskip|kern|mkern|color|textcolor|label|href|url|includegraphics|html[A-Z][a-z]+)$/;
const tokenPattern = /\\(?:[A-Za-z@]+|[^])|[\u{10000}-\u{10ffff}]|[^]/gu;

interface Group {
  mode: TexToken['mode'];
  literal: boolean;
  environments: number;
}

/** Cuts TeX into tokens; comments are left out. Takes anything, balanced or not. */
export const tokensOf: (tex: string) => readonly TexToken[] = memoised(cut);

function cut(tex: string): TexToken[] {
  const tokens: TexToken[] = [];
  const groups: Group[] = [];
  let now: Group = { mode: 'math', literal: false, environments: 0 };
  let next: Partial<Group> | undefined;
  let comment = false;
  for (const { 0: text, index: start } of tex.matchAll(tokenPattern)) {
    if (text === '%' || comment) {
      comment = text !== '\n';
      continue;
    }
    if (text === '\\end') now = { ...now, environments: Math.max(0, now.environments - 1) };
    tokens.push({ text, start, end: start + text.length, ...now, ...(text === '{' ? {} : next) });
    if (text === '\\begin') now = { ...now, environments: now.environments + 1 };
    else if (text === '{') {
      groups.push(now);
      now = { ...now, ...next };
    } else if (text === '}') now = groups.pop() ?? now;
    else if (text === '$') now = { ...now, mode: now.mode === 'text' ? 'math' : 'text' };
    next = /^[*\s]$/.test(text) ? next : announced(text, now);
  }
  return tokens;
}

/** What a command says of the group that follows it. */
function announced(text: string, { environments }: Group): Partial<Group> | undefined {
  if (textCommands.test(text)) return { mode: 'text' };
  if (literalCommands.test(text)) return { literal: true };
  if (text === '\\substack') return { environments: environments + 1 };
  return undefined;
}
