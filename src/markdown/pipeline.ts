import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import type { Urls } from '../urls.ts';
import { katexOptions } from './macros.ts';
import rehypeExternalLinks from './plugins/rehype-external-links.ts';
import rehypeFailOnMessages from './plugins/rehype-fail-on-messages.ts';
import rehypeHeadingAnchors from './plugins/rehype-heading-anchors.ts';
import rehypeInlineFigures, { type ReadFigure } from './plugins/rehype-inline-figures.ts';
import rehypeScrollTables from './plugins/rehype-scroll-tables.ts';
import remarkBlockDirectives from './plugins/remark-block-directives.ts';
import remarkCalc from './plugins/remark-calc.ts';
import remarkCollectFacts from './plugins/remark-collect-facts.ts';
import remarkContentLinks from './plugins/remark-content-links.ts';
import remarkFigures from './plugins/remark-figures.ts';
import remarkHeadingIds from './plugins/remark-heading-ids.ts';
import remarkJoinHanLines from './plugins/remark-join-han-lines.ts';

export interface MarkdownConfig {
  urls: Urls;
  readFigure: ReadFigure;
}

/** From text to a tree whose facts are collected: all that the checks need. */
export function remarkPlugins({ urls }: MarkdownConfig): PluggableList {
  return [
    remarkMath,
    remarkCjkFriendly,
    remarkCjkFriendlyStrikethrough,
    remarkBlockDirectives,
    remarkJoinHanLines,
    remarkHeadingIds,
    [remarkContentLinks, { urls }],
    remarkFigures,
    remarkCalc,
    remarkCollectFacts,
  ];
}

/**
 * From that tree to the page's HTML. KaTeX comes late, since it makes hundreds of elements that the others would have
 * to walk through; the last one fails on every complaint of those before.
 */
export function rehypePlugins({ readFigure }: MarkdownConfig): PluggableList {
  return [
    rehypeHeadingAnchors,
    rehypeScrollTables,
    rehypeExternalLinks,
    [rehypeInlineFigures, { readFigure }],
    [rehypeKatex, katexOptions()],
    rehypeFailOnMessages,
  ];
}

export const remarkRehypeOptions = {
  footnoteLabel: '脚注',
  footnoteBackLabel: (index: number): string => `回到正文引用处 ${index + 1}`,
};
