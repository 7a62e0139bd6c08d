import type { PluggableList } from 'unified';
import { katexOptions } from './macros.ts';
import rehypeExternalLinks from './plugins/rehype-external-links.ts';
import rehypeFailOnMessages from './plugins/rehype-fail-on-messages.ts';
import rehypeFigureTools from './plugins/rehype-figure-tools.ts';
import rehypeFormulas from './plugins/rehype-formulas.ts';
import rehypeHeadingAnchors from './plugins/rehype-heading-anchors.ts';
import rehypeInlineFigures, { type ReadFigure } from './plugins/rehype-inline-figures.ts';
import rehypeScrollTables from './plugins/rehype-scroll-tables.ts';
import rehypeTermHints, { type TermHint } from './plugins/rehype-term-hints.ts';
import type { RemarkConfig } from './remark-plugins.ts';

export { remarkPlugins } from './remark-plugins.ts';

export interface MarkdownConfig extends RemarkConfig {
  readFigure: ReadFigure;
  /** Terms that pages explain where they first use them. */
  terms?: readonly TermHint[];
}

/**
 * From that tree to the page's HTML. KaTeX comes late, since it makes hundreds of elements that the others would have
 * to walk through; the last one fails on every complaint of those before.
 */
export function rehypePlugins({ readFigure, terms = [] }: MarkdownConfig): PluggableList {
  return [
    rehypeHeadingAnchors,
    rehypeScrollTables,
    rehypeExternalLinks,
    [rehypeTermHints, { terms }],
    [rehypeInlineFigures, { readFigure }],
    rehypeFigureTools,
    [rehypeFormulas, katexOptions()],
    rehypeFailOnMessages,
  ];
}

export const remarkRehypeOptions = {
  footnoteLabel: '脚注',
  footnoteBackLabel: (index: number): string => `回到正文引用处 ${index + 1}`,
};
