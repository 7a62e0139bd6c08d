import { readFileSync } from 'node:fs';
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './src/markdown/pipeline.ts';
import { site, siteLocation } from './src/site.ts';
import { createUrls } from './src/urls.ts';
import { checkInDev } from './src/build/check-in-dev.ts';
import { highlightWithoutClock } from './src/build/highlight-without-clock.ts';
import { markdownProcessor } from './src/build/markdown-processor.ts';
import { readTermHints } from './src/build/read-term-hints.ts';
import { siteColours } from './src/build/site-colours.ts';
import { woff2Only } from './src/build/woff2-only.ts';

const { origin, base } = siteLocation(process.env);
const urls = createUrls(base);
const markdown = { urls, readFigure, terms: readTermHints(urls) };

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap({ filter: forSearchEngines }), checkInDev()],
  markdown: {
    processor: markdownProcessor({
      remarkPlugins: remarkPlugins(markdown) as RemarkPlugins,
      rehypePlugins: rehypePlugins(markdown) as RehypePlugins,
      remarkRehype: remarkRehypeOptions,
      gfm: true,
      smartypants: false,
    }),
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: false,
      transformers: [highlightWithoutClock],
    },
  },
  vite: {
    plugins: [woff2Only(), siteColours(site.colours)],
    build: { assetsInlineLimit: smallStylesOnly, rolldownOptions: { onwarn: exceptDirectives } },
  },
});

/** The book repeats what the questions' own pages say; the design page shows their parts. */
function forSearchEngines(page: string): boolean {
  const { pathname } = new URL(page);
  return ![urls.book(), urls.design()].some((left) => pathname.startsWith(left));
}

/** Astro marks MDX modules with a directive of its own, of which the bundler would warn once a guide. */
function exceptDirectives(warning: { code?: string }, warn: (warning: never) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning as never);
}

/** Small style sheets save a request inside the page; scripts and fonts stay files. */
function smallStylesOnly(file: string): boolean | undefined {
  return file.endsWith('.css') ? undefined : false;
}

function readFigure(name: string): string | undefined {
  try {
    return readFileSync(`content/figures/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
