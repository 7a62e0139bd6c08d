import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Puts a link to itself behind every heading of the body; search does not index it. */
const rehypeHeadingAnchors: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (!/^h[2-4]$/.test(node.tagName) || typeof id !== 'string') return;
    node.children.push({
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['heading-anchor'],
        href: `#${encodeURIComponent(id)}`,
        ariaLabel: `本节链接：${toString(node)}`,
        dataPagefindIgnore: true,
      },
      children: [{ type: 'text', value: '#' }],
    });
  });
};

export default rehypeHeadingAnchors;
