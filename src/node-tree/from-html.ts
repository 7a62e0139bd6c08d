import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { NodeTree } from './tree.ts';

/** The tree of HTML that the site itself rendered. */
export function treesFromHtml(html: string): NodeTree[] {
  return childTrees(parseFragment(html));
}

function childTrees({ childNodes }: DefaultTreeAdapterTypes.ParentNode): NodeTree[] {
  return childNodes.flatMap((node): NodeTree[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [[node.tagName, attributes, ...childTrees(node)]];
  });
}
