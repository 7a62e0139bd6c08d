import type { NodeTree } from '../node-tree/tree.ts';

const namespaces: Record<string, string> = {
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

/** Builds the nodes of a tree; what stands inside a formula or a drawing is of its namespace. */
export function nodesFromTrees(
  trees: readonly NodeTree[],
  namespace = 'http://www.w3.org/1999/xhtml',
): (Node | string)[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return tree;
    const [tag, attributes, ...children] = tree;
    const own = namespaces[tag] ?? namespace;
    const node = document.createElementNS(own, tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...nodesFromTrees(children, own));
    return node;
  });
}
