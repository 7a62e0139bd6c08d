import type { TexNode } from './katex.ts';

/** A place where an author can well end a line of a display formula. */
export interface NaturalBreak {
  /** Between two formulas that stand side by side, or before a further relation of a chain. */
  kind: 'gap' | 'chain';
  /** Index in the TeX. */
  at: number;
}

interface Located extends TexNode {
  loc?: { start: number; end: number };
}

const chained =
  /^(?:[=<>≤≥≈∝⇒⇔→]|\\(?:approx|equiv|le|leq|ge|geq|propto|sim|simeq|Rightarrow|Longrightarrow|iff|to|ne|neq))$/;

/** Where the lines of a parsed formula could end: at top level, and in the cells of its rows. */
export function naturalBreaks(tree: readonly TexNode[]): NaturalBreak[] {
  return rowsOf(tree).flatMap((row) => {
    const gaps = row.flatMap((node, index): NaturalBreak[] => {
      const at = start(row.slice(index + 1));
      return isGap(node) && index > 0 && at !== undefined ? [{ kind: 'gap', at }] : [];
    });
    if (gaps.length > 0) return gaps;
    const relations = outsideBrackets(row).filter(
      ({ type, text }) => type === 'atom' && chained.test(text ?? ''),
    );
    return relations
      .slice(1)
      .map((node): NaturalBreak => ({ kind: 'chain', at: (node as Located).loc?.start ?? 0 }));
  });
}

/** A relation in brackets, as in `[t=T]`, is part of a term. */
function outsideBrackets(row: readonly TexNode[]): TexNode[] {
  let depth = 0;
  return row.filter((node) => {
    const side = node.family ?? node.mclass ?? '';
    if (side.endsWith('open')) depth += 1;
    if (side.endsWith('close')) depth -= 1;
    return depth <= 0;
  });
}

/** The lines that a formula has already. Only rows of equations are lines; those of a matrix are not. */
export function rowsOf(tree: readonly TexNode[]): (readonly TexNode[])[] {
  const [only, ...others] = tree;
  if (only?.type !== 'array' || others.length > 0) return [tree];
  return (only['body'] as TexNode[][]).map((cells) => cells.flatMap((cell) => inside(cell)));
}

function inside(node: TexNode): TexNode[] {
  const body = node['body'];
  if ((node.type === 'styling' || node.type === 'ordgroup') && Array.isArray(body))
    return (body as TexNode[]).flatMap(inside);
  return [node];
}

/** A space of one em or more. */
export function isGap(node: TexNode): boolean {
  const { number, unit } = (node['dimension'] ?? {}) as { number?: number; unit?: string };
  return (
    node.type === 'kern' && ((unit === 'em' && (number ?? 0) >= 1) || (unit === 'mu' && (number ?? 0) >= 18))
  );
}

/** Where the first of some nodes that is written in the formula itself begins. */
function start(nodes: readonly TexNode[]): number | undefined {
  for (const node of nodes) {
    const { loc } = node as Located;
    if (loc) return loc.start;
    const part = (node['base'] ?? node['body'] ?? node['numer']) as TexNode | TexNode[] | undefined;
    const found = part === undefined ? undefined : start(Array.isArray(part) ? part : [part]);
    if (found !== undefined) return found;
  }
  return undefined;
}
