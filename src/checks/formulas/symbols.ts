import type { TexNode } from './katex.ts';
import { childrenOf, letterOf, lettersOf } from './letters.ts';

/** A symbol of a formula: a letter, with what it carries. */
export interface SymbolUse {
  /** The letter with its alphabet: `d`, `\theta`, `\mathcal L`. Hats, bars and primes are left aside. */
  base: string;
  /** The base as an author writes it, with its subscript where that is a word or a letter: `d_k`, `d_{\text{key}}`. */
  sub?: Subscript;
  /** Where the letter stands in the TeX; undefined where a macro brought it in. */
  at: { start: number; end: number } | undefined;
  /** Index of a sum, variable of a maximum: explained by the formula itself. */
  bound: boolean;
}

export interface Subscript {
  /** Its letters. */
  word: string;
  /** How they are set: in italics, upright in text, upright as a name. */
  style: 'italic' | 'text' | 'roman';
}

interface Node extends TexNode {
  loc?: { start: number; end: number; lexer: { input: string } };
}

const parts = ['body', 'base', 'sup', 'numer', 'denom', 'index', 'left', 'right', 'replace'] as const;

/** The symbols of a parsed formula, in the order that they are written. Subscripts belong to what carries them. */
export function symbolsOf(tree: readonly TexNode[], tex: string): SymbolUse[] {
  const found: SymbolUse[] = [];
  walk(tree, tex, found);
  return found;
}

function walk(nodes: readonly TexNode[], tex: string, found: SymbolUse[]): void {
  for (const node of nodes) visit(node, tex, found);
}

function visit(node: TexNode, tex: string, found: SymbolUse[]): void {
  if (node.type === 'text' || node.type === 'operatorname') return;
  const letter = letterOf(node);
  if (letter) {
    found.push({ base: letter.base, at: placeOf(letter.node, tex), bound: false });
    return;
  }
  // Several letters in a font of their own are a name.
  if (node.type === 'font' && (lettersOf(node['body'])?.length ?? 0) > 1) return;
  if (node.type === 'supsub') visitScripts(node, tex, found);
  else for (const part of parts) walk(childrenOf(node[part]), tex, found);
}

function visitScripts(node: TexNode, tex: string, found: SymbolUse[]): void {
  const base = node['base'] as TexNode | undefined;
  const sub = node['sub'] as TexNode | undefined;
  if (base?.type === 'horizBrace' && sub) return;
  const first = found.length;
  if (base) visit(base, tex, found);
  if (base?.type === 'op' || base?.type === 'operatorname') {
    const under: SymbolUse[] = [];
    walk(childrenOf(sub), tex, under);
    found.push(...under.map((use) => ({ ...use, bound: true })));
  }
  const subscript = subscriptOf(sub);
  const carrier = found[first];
  if (subscript && carrier && found.length === first + 1) carrier.sub = subscript;
  walk(childrenOf(node['sup']), tex, found);
}

function subscriptOf(node: TexNode | undefined): Subscript | undefined {
  if (!node) return undefined;
  const word = lettersOf(node);
  if (!word) return undefined;
  const { type } = single(node);
  if (type === 'text') return { word, style: 'text' };
  return { word, style: type === 'font' || type === 'operatorname' ? 'roman' : 'italic' };
}

/** What is left of a group when braces around a single node are taken away. */
function single(node: TexNode): TexNode {
  const [only, ...others] = node.type === 'ordgroup' ? childrenOf(node['body']) : [];
  return only && others.length === 0 ? single(only) : node;
}

/** KaTeX's places of what a macro brings in are places in the macro. */
function placeOf(node: TexNode, tex: string): SymbolUse['at'] {
  const { loc } = node as Node;
  if (loc?.lexer.input !== tex) return undefined;
  const written = tex.slice(loc.start, loc.end).trimEnd();
  return { start: loc.start, end: loc.start + written.length };
}
