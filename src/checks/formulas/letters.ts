import type { TexNode } from './katex.ts';

const greek =
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho varrho sigma tau ' +
  'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell';
const symbols = new Set(greek.split(' ').map((name) => `\\${name}`));

const isSymbol = (text: string): boolean => /^[A-Za-z]$/.test(text) || symbols.has(text);

/** The letter that a node of a parse tree is: alone, in an alphabet of its own, or under a hat. */
export function letterOf(node: TexNode): { base: string; node: TexNode } | undefined {
  const { type, text = '', font = '' } = node;
  if (type === 'mathord' || type === 'textord') return isSymbol(text) ? { base: text, node } : undefined;
  if (!['accent', 'overline', 'ordgroup', 'font', 'mclass'].includes(type)) return undefined;
  const [only, ...others] = childrenOf(node['base'] ?? node['body']);
  const inner = only && others.length === 0 ? letterOf(only) : undefined;
  return inner && /^math(?:cal|bb|frak|scr)$/.test(font)
    ? { ...inner, base: `\\${font} ${inner.base}` }
    : inner;
}

/** The letters that a group is made of; undefined where it holds anything else. */
export function lettersOf(part: unknown): string | undefined {
  let word = '';
  for (const { type, text = '', body } of childrenOf(part)) {
    const wraps = ['ordgroup', 'text', 'font', 'operatorname'].includes(type);
    const inner = /^[A-Za-z]$/.test(text) ? text : wraps ? lettersOf(body) : undefined;
    if (inner === undefined) return undefined;
    word += inner;
  }
  return word;
}

/** The nodes of a part of a node: one, several, or none. */
export function childrenOf(part: unknown): TexNode[] {
  if (Array.isArray(part)) return (part as unknown[]).flatMap(childrenOf);
  return typeof part === 'object' && part !== null && 'type' in part ? [part as TexNode] : [];
}
