import type { Formula } from './formula.ts';
import { parseTex, type TexNode } from './katex.ts';
import { symbolsOf, type SymbolUse } from './symbols.ts';
import { tokensOf, type TexToken } from './tokens.ts';

/** One way of writing something that a page also writes in another way. */
export interface Spelling {
  /** What is written: equal for all its spellings. */
  key: string;
  /** How it is written here. */
  form: string;
  formula: Formula;
  start: number;
  end: number;
}

/** What of a formula could be spelled in two ways. */
export function spellingsOf(formula: Formula): Spelling[] {
  const { tex, display } = formula;
  const { tree, failure } = parseTex(tex, display);
  if (failure) return [];
  const tokens = tokensOf(tex);
  return [
    ...subscripts(formula, symbolsOf(tree, tex)),
    ...namesIn(formula, tokens),
    ...variantsIn(formula, tokens),
  ];
}

/** `d_k`, `d_{\text{k}}`, `d_{\mathrm k}`: one word below one letter, set in different ways. */
function subscripts(formula: Formula, uses: readonly SymbolUse[]): Spelling[] {
  return uses.flatMap(({ base, sub, at }) => {
    if (!sub || !at) return [];
    const style = { italic: sub.word, text: `\\text{${sub.word}}`, roman: `\\mathrm{${sub.word}}` }[
      sub.style
    ];
    const form = style.length === 1 ? `${base}_${style}` : `${base}_{${style}}`;
    return [{ key: `${base}_${sub.word}`, form, formula, ...at }];
  });
}

const wrappers = /^\\(?:operatorname|mathrm|mathsf|mathbf|text|textrm|mathit)$/;

/** `\operatorname{softmax}`, `\mathrm{softmax}`, `\text{softmax}`: one name in different letters. */
function namesIn(formula: Formula, tokens: readonly TexToken[]): Spelling[] {
  const { tex } = formula;
  return tokens.flatMap((token, index): Spelling[] => {
    const { text, start, end } = token;
    if (isWithinScript(tokens, index)) return [];
    if (wrappers.test(text)) {
      const match = /^\*?\{([A-Za-z]{2,})\}/.exec(tex.slice(end, end + 40));
      const name = match?.[1];
      if (!match || name === undefined) return [];
      return [{ key: `name ${name}`, form: `${text}{${name}}`, formula, start, end: end + match[0].length }];
    }
    const own = /^\\([A-Za-z]{2,})$/.exec(text)?.[1];
    return own === undefined ? [] : [{ key: `name ${own}`, form: text, formula, start, end }];
  });
}

function isWithinScript(tokens: readonly TexToken[], index: number): boolean {
  return (
    tokens[index - 1]?.text === '_' || (tokens[index - 1]?.text === '{' && tokens[index - 2]?.text === '_')
  );
}

/** Whether a command is set as its own name, as `\\log` is and `\\frac` is not. */
export function isName(command: string): boolean {
  const [only] = parseTex(command, true).tree as readonly (TexNode | undefined)[];
  return only?.type === 'operatorname' || (only?.type === 'op' && only['symbol'] === false);
}

const glyphs: readonly (readonly string[])[] = [
  ['\\epsilon', '\\varepsilon'],
  ['\\phi', '\\varphi'],
];

/** The two shapes of one Greek letter, and the signs of a transpose. */
function variantsIn(formula: Formula, tokens: readonly TexToken[]): Spelling[] {
  return tokens.flatMap(({ text, start, end }, index): Spelling[] => {
    const pair = glyphs.find((shapes) => shapes.includes(text));
    if (pair) return [{ key: pair.join(), form: text, formula, start, end }];
    return transposeAt(formula, tokens, index);
  });
}

/** `^\top`, `^{\mathsf T}` and, on a capital letter, `^T`. */
function transposeAt(formula: Formula, tokens: readonly TexToken[], index: number): Spelling[] {
  const [hat, ...after] = tokens.slice(index, index + 8);
  if (hat?.text !== '^') return [];
  const written = after.map(({ text }) => text.trim()).join('');
  const sign = /^(?:\{?(\\top|\\intercal)|\{?(\\math(?:sf|rm)\{?T)|(\{T\}|T))/.exec(written);
  if (!sign) return [];
  const plain = sign[3] !== undefined;
  if (plain && !/^[A-Z]$/.test(tokens[index - 1]?.text ?? '')) return [];
  const form = `^${sign[1] ?? (plain ? 'T' : '\\mathsf{T}')}`;
  return [{ key: 'transpose', form, formula, start: hat.start, end: hat.end + 1 }];
}
