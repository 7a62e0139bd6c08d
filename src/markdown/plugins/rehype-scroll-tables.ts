import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Wide tables scroll in a box of their own instead of widening the page. */
const rehypeScrollTables: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    const box: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], role: 'group', ariaLabel: '表格' },
      children: [node],
    };
    parent.children[index] = box;
    return SKIP;
  });
};

export default rehypeScrollTables;
