import type { CheckedPage } from '../rule.ts';
import { passagesOf } from '../words/passages.ts';
import { parseTex } from './katex.ts';
import { pageFormulas } from './page-formulas.ts';
import { symbolsOf } from './symbols.ts';
import { tokensOf } from './tokens.ts';

/** Letters as they are typed in words: `θ`, `d`, the `d` of `d_k`. */
const typed = /(?<![A-Za-z])[A-Za-z](?![A-Za-z])|[α-ωΑ-Ω]/g;
/** In the order of Unicode, where the two shapes of sigma stand side by side. */
const greek = (
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon ' +
  'phi chi psi omega'
).split(' ');

/** Symbols that a page speaks of in the formulas of its text. */
export function symbolsOfText(page: CheckedPage): Set<string> {
  const spoken = new Set<string>();
  for (const { tex, display } of pageFormulas(page).formulas) {
    if (display) continue;
    for (const { base } of symbolsOf(parseTex(tex, false).tree, tex)) spoken.add(base);
    // A letter of a subscript is spoken of as well: `x_1, \\dots, x_s` says what s counts.
    for (const { text, mode } of tokensOf(tex)) if (mode === 'math') spoken.add(text);
  }
  return spoken;
}

/** What a page speaks of in its words, its calculations and its code: symbols, and runs of letters like `TP`. */
export function symbolsOfWords(page: CheckedPage): Set<string> {
  const spoken = new Set<string>();
  for (const text of words(page)) {
    for (const [symbol] of text.matchAll(typed)) spoken.add(symbolOf(symbol));
    for (const [run] of text.matchAll(/[A-Za-z]{2,}/g))
      spoken.add(greek.includes(run.toLowerCase()) ? `\\${run}` : run);
  }
  return spoken;
}

function* words(page: CheckedPage): Generator<string> {
  for (const { text } of passagesOf(page)) yield text;
  for (const { blocks, facts } of page.texts) {
    for (const { pieces } of blocks) for (const { kind, value } of pieces) if (kind === 'code') yield value;
    for (const { source } of facts.calcs) yield source;
  }
}

function symbolOf(letter: string): string {
  const code = letter.toLowerCase().charCodeAt(0) - 0x3b1;
  const name = greek[code];
  if (name === undefined) return letter;
  return `\\${letter === letter.toLowerCase() ? name : `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`}`;
}
