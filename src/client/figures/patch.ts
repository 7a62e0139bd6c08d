import type { NodeTree } from '../../node-tree/tree.ts';
import { nodesFromTrees } from '../dom-from-tree.ts';

/** Makes a part of a drawing look like some trees, node by node, so that what stays can move to its new place. */
export function patch(parent: Element, trees: readonly NodeTree[]): void {
  for (const [index, tree] of trees.entries()) {
    const node = parent.childNodes[index];
    if (!node) parent.append(...nodesFromTrees([tree], parent.namespaceURI ?? undefined));
    else if (typeof tree === 'string' && node instanceof Text) node.data = tree;
    else if (typeof tree !== 'string' && node instanceof Element && node.localName === tree[0]) {
      const [, attributes, ...children] = tree;
      for (const name of node.getAttributeNames()) if (!(name in attributes)) node.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) {
        if (node.getAttribute(name) !== value) node.setAttribute(name, value);
      }
      patch(node, children);
    } else node.replaceWith(...nodesFromTrees([tree], parent.namespaceURI ?? undefined));
  }
  while (parent.childNodes.length > trees.length) parent.lastChild?.remove();
}
