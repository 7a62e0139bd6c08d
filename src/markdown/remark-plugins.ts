import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import type { Urls } from '../urls.ts';
import remarkBlockDirectives from './plugins/remark-block-directives.ts';
import remarkCalc from './plugins/remark-calc.ts';
import remarkCollectFacts from './plugins/remark-collect-facts.ts';
import remarkContentLinks from './plugins/remark-content-links.ts';
import remarkFigures from './plugins/remark-figures.ts';
import remarkHeadingIds from './plugins/remark-heading-ids.ts';
import remarkJoinHanLines from './plugins/remark-join-han-lines.ts';

export interface RemarkConfig {
  urls: Urls;
}

/** From text to a tree whose facts are collected: all that the checks need. */
export function remarkPlugins({ urls }: RemarkConfig): PluggableList {
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
