import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Plugin } from 'unified';

/** Makes trees of what stands in a tree as HTML, as typeset formulas do, for a compiler that takes no HTML: MDX's. */
const rehypeParseRaw: Plugin<[], Root> = () => (tree) => {
  const parse = (parent: Root | Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'raw') return fromHtml(child.value, { fragment: true }).children as ElementContent[];
      if ('children' in child) parse(child as Element);
      return [child as ElementContent];
    });
  };
  parse(tree);
};

export default rehypeParseRaw;
