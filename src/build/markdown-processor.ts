import { rehypeShiki, unified as astroProcessor } from '@astrojs/markdown-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import rehypeParseRaw from '../markdown/plugins/rehype-parse-raw.ts';

type Options = NonNullable<Parameters<typeof astroProcessor>[0]>;
type Processor = ReturnType<typeof astroProcessor>;
type Shared = Parameters<Processor['createRenderer']>[0];

/**
 * Astro's processor for guides, and for questions the same without a second reading of all HTML: Astro takes every page
 * apart for HTML typed into Markdown, which content may not have, and so every formula.
 */
export function markdownProcessor(options: Options): Processor {
  const ofGuides = astroProcessor({
    ...options,
    rehypePlugins: [...(options.rehypePlugins ?? []), rehypeParseRaw],
  });
  const { options: ofQuestions } = astroProcessor(options);
  return { ...ofGuides, createRenderer: (shared) => Promise.resolve(createRenderer(ofQuestions, shared)) };
}

function createRenderer(options: Processor['options'], { syntaxHighlight, shikiConfig = {} }: Shared) {
  const excluded = typeof syntaxHighlight === 'object' ? syntaxHighlight.excludeLangs : undefined;
  const renderer = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(options.remarkPlugins as [])
    .use(remarkRehype, options.remarkRehype)
    .use(rehypeShiki, shikiConfig, excluded)
    .use(options.rehypePlugins as [])
    .use(rehypeStringify, { allowDangerousHtml: true })
    .freeze();
  return {
    async render(value: string, { fileURL, frontmatter = {} }: { fileURL?: URL; frontmatter?: object } = {}) {
      const data = { astro: { frontmatter } };
      const file = await renderer.process(new VFile({ value, path: fileURL, data }));
      const metadata = { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter };
      return { code: String(file), metadata };
    },
  };
}
