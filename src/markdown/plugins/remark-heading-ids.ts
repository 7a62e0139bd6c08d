import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from '../visit.ts';
import { sections } from '../sections.ts';

/** Gives the fixed sections of a question their stable ASCII ids, and every other heading one from its text. */
const remarkHeadingIds: Plugin<[], Root> = () => (tree) => {
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (node) => {
    const text = toString(node).trim();
    const fixed = node.depth === 2 ? (sections as Record<string, string>)[text] : undefined;
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: slugger.slug(fixed ?? text) } };
  });
};

export default remarkHeadingIds;
