import type { NodeTree } from '../node-tree/tree.ts';
import { plainFormula } from '../text/plain-formula.ts';
import { nodesFromTrees } from './dom-from-tree.ts';
import { element } from './element.ts';
import { texOf } from './reading/tex.ts';

/** A key point of a list, and the box by which a reader says that they named it. */
export function keyPoint(
  id: string,
  trees: readonly NodeTree[],
): { item: HTMLElement; box: HTMLInputElement } {
  const box = element('input', { type: 'checkbox', id, autocomplete: 'off' });
  const label = element('label', { for: id }, ...nodesFromTrees(trees));
  // Browsers leave MathML out of names: a point with formulas says its own in plain text.
  if (label.querySelector('.katex')) box.setAttribute('aria-label', plainTextOf(label));
  return { item: element('li', {}, box, label), box };
}

function plainTextOf(label: HTMLElement): string {
  const copy = label.cloneNode(true) as HTMLElement;
  for (const formula of copy.querySelectorAll('.katex')) formula.replaceWith(plainFormula(texOf(formula)));
  return copy.textContent;
}
