import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from '../visit.ts';

const hanAtEnd = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]$/u;
const hanAtStart = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** A line break between two Chinese characters is not a space: browsers show one, so it is taken out. */
const remarkJoinHanLines: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'text', (node, index, parent) => {
    if (!node.value.includes('\n') || !parent || index === undefined) return;
    const siblings = parent.children as PhrasingContent[];
    const lines = node.value.split('\n');
    node.value = lines.reduce((joined, line, at) => {
      const before = joined || (at === 1 ? edge(siblings[index - 1], 'end') : '');
      const after = line || (at === lines.length - 1 ? edge(siblings[index + 1], 'start') : '');
      const han = hanAtEnd.test(before) && hanAtStart.test(after);
      return `${joined}${han ? '' : '\n'}${line}`;
    });
  });
};

/** The text at the edge of a neighbour; a formula or code counts as Latin. */
function edge(node: Nodes | undefined, side: 'start' | 'end'): string {
  if (!node || node.type === 'inlineCode' || (node.type as string) === 'inlineMath') return '';
  const value = toString(node);
  return side === 'end' ? value.slice(-2) : value.slice(0, 2);
}

export default remarkJoinHanLines;
