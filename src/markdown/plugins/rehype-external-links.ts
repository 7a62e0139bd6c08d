import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Marks links that leave the site, and tells them nothing about where the reader came from. */
const rehypeExternalLinks: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    const href = node.properties['href'];
    if (node.tagName !== 'a' || typeof href !== 'string' || !/^https?:/i.test(href)) return;
    node.properties['rel'] = ['external', 'noopener', 'noreferrer'];
  });
};

export default rehypeExternalLinks;
