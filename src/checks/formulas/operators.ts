import { isCommand } from './katex.ts';
import { tokensOf } from './tokens.ts';

/** Functions that are written with letters; set in italics they read as a product. */
const names = new Set([
  ...[
    'arccos',
    'arcsin',
    'arctan',
    'arg',
    'argmax',
    'argmin',
    'cos',
    'cosh',
    'det',
    'dim',
    'exp',
    'gcd',
    'inf',
  ],
  ...['ker', 'lim', 'liminf', 'limsup', 'ln', 'log', 'max', 'min', 'sin', 'sinh', 'sup', 'tan', 'tanh'],
  ...[
    'softmax',
    'sigmoid',
    'rank',
    'diag',
    'Var',
    'Cov',
    'KL',
    'RMS',
    'relu',
    'ReLU',
    'gelu',
    'GELU',
    'GeLU',
  ],
  ...['silu', 'SiLU', 'Swish', 'swish', 'clip', 'round', 'floor', 'ceil', 'sign', 'sgn', 'trace', 'Concat'],
  ...[
    'concat',
    'LayerNorm',
    'RMSNorm',
    'Attention',
    'MultiHead',
    'FFN',
    'MLP',
    'MHA',
    'softplus',
    'erf',
    'logit',
  ],
]);
/** Two letters are a product more often than not: these are functions where an argument follows. */
const short = new Set(['ln', 'KL']);

export interface BareName {
  name: string;
  start: number;
  end: number;
  /** The command, or the operator, that sets it upright. */
  upright: string;
}

/** Names of functions that stand in math mode as plain letters. */
export function bareNames(tex: string): BareName[] {
  if (!/[A-Za-z]{2}/.test(tex)) return [];
  const runs: BareName[] = [];
  let last = '';
  for (const { text, start, end, mode, literal } of tokensOf(tex)) {
    const letter = mode === 'math' && !literal && /^[A-Za-z]$/.test(text);
    const run = runs.at(-1);
    if (letter && last === 'letter' && run?.end === start) Object.assign(run, { name: run.name + text, end });
    else if (letter) runs.push({ name: text, start, end, upright: '' });
    last = letter ? 'letter' : '';
  }
  return runs
    .filter(
      ({ name, end }) => names.has(name) && (!short.has(name) || /^\s*[(\\A-Za-z]/.test(tex.slice(end))),
    )
    .map((run) => ({
      ...run,
      upright: isCommand(`\\${run.name}`) ? `\\${run.name}` : `\\operatorname{${run.name}}`,
    }));
}
