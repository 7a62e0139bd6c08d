import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { plainFormula } from '../../text/plain-formula.ts';

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
        ariaLabel: `本节链接：${spoken(node)}`,
        dataPagefindIgnore: true,
      },
      children: [{ type: 'text', value: '#' }],
    });
  });
};

/** A heading's words, with formulas as one would type them: at this point they are still TeX. */
function spoken({ children }: Element): string {
  const wordsOf = (node: ElementContent): string => {
    if (node.type !== 'element') return toString(node);
    const { className } = node.properties;
    const isFormula = Array.isArray(className) && className.includes('language-math');
    return isFormula ? plainFormula(toString(node)) : spoken(node);
  };
  return children.map((node) => wordsOf(node)).join('');
}

export default rehypeHeadingAnchors;
