/** A piece of rendered content as JSON that can be built node by node, without parsing HTML in the reader's browser. */
export type NodeTree = string | ElementTree;

export type ElementTree = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: NodeTree[],
];
