import type { Nodes, Parents } from 'mdast';

/** Tells `visit` to leave out what a node encloses. */
export const skip = Symbol('skip');

type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => unknown;

/**
 * Calls a function with each node of a tree, parents first, as `unist-util-visit` does. That one makes a named function
 * for each node that it meets, which takes longer than all that our plugins do there.
 */
export function visit(tree: Nodes, visitor: Visitor<Nodes>): void;
export function visit<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: Visitor<Extract<Nodes, { type: Type }>>,
): void;
export function visit(tree: Nodes, ...rest: [Visitor<Nodes>] | [Nodes['type'], Visitor<never>]): void {
  if (rest.length === 1) walk(tree, undefined, undefined, rest[0]);
  else {
    const [type, visitor] = rest;
    walk(tree, undefined, undefined, (node, index, parent) =>
      node.type === type ? visitor(node as never, index, parent) : undefined,
    );
  }
}

function walk(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  visitor: Visitor<Nodes>,
): void {
  if (visitor(node, index, parent) === skip || !('children' in node)) return;
  const { children } = node;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child) walk(child, at, node, visitor);
  }
}
