import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Wide tables scroll in a box of their own instead of widening the page; an empty corner of one heads nothing. */
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
    visit(node, 'element', (cell) => {
      if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
    });
    return SKIP;
  });
};

export default rehypeScrollTables;
