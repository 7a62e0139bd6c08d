import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { macros } from '../markdown/macros.ts';

/** Leaves formulas as the text that Anki's MathJax reads: `\(…\)` in a line, `\[…\]` on a line of their own. */
const rehypeMathjaxText: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node, index, parent) => {
    const formula = formulaOf(node);
    if (formula === undefined || !parent || index === undefined) return;
    parent.children[index] = { type: 'text', value: formula };
    return SKIP;
  });
};

function formulaOf(node: Element): string | undefined {
  if (node.tagName === 'pre') {
    const [only] = node.children;
    return isMath(only, 'math-display') ? `\\[${texOf(only)}\\]` : undefined;
  }
  return isMath(node, 'math-inline') ? `\\(${texOf(node)}\\)` : undefined;
}

function isMath(node: ElementContent | undefined, kind: string): node is Element {
  const classes = node?.type === 'element' && node.tagName === 'code' ? node.properties['className'] : [];
  return Array.isArray(classes) && classes.includes(kind);
}

function texOf(node: Element): string {
  return expandMacros(toString(node).trim());
}

/** Anki's MathJax does not know the site's own commands: they are written out. */
export function expandMacros(tex: string): string {
  return tex.replace(/\\[A-Za-z]+/g, (command) => macros[command] ?? command);
}

export default rehypeMathjaxText;
