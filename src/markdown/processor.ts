import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { createAnalyser, type MarkdownAnalyser } from './analyser.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions, type MarkdownConfig } from './pipeline.ts';
import { isPlain } from './plain.ts';

/** The pipeline outside Astro: the same plugins in the same order. */
export interface MarkdownProcessor extends MarkdownAnalyser {
  /** Renders one paragraph (a summary, a key point) to HTML without the `<p>` around it. */
  renderInline(text: string, path: string): string;
}

export function createProcessor(config: MarkdownConfig): MarkdownProcessor {
  // The same summary stands on its own page, its topic's and a guide's: links in it depend on the folder alone.
  const rendered = new Map<string, string>();
  const render = createInlineRenderer(config, rehypePlugins(config));

  return {
    ...createAnalyser(config),
    renderInline(text, path) {
      const key = `${path.slice(0, path.lastIndexOf('/'))}\n${text}`;
      const known = rendered.get(key);
      if (known !== undefined) return known;
      const html = render(text, path);
      rendered.set(key, html);
      return html;
    },
  };
}

/**
 * Renders one paragraph to HTML without the `<p>` around it.
 * @param plugins what to make of the HTML tree after the remark plugins of the one pipeline
 */
export function createInlineRenderer(
  config: MarkdownConfig,
  plugins: PluggableList,
): (text: string, path: string) => string {
  const renderer = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugins(config))
    .use(remarkRehype, remarkRehypeOptions)
    .use(plugins)
    .use(() => (tree: Root) => ({ ...tree, children: withoutParagraph(tree) }))
    .use(rehypeStringify, { allowDangerousHtml: true })
    .freeze();
  return (text, path) =>
    isPlain(text) ? text : String(renderer.processSync(new VFile({ value: text, path })));
}

function withoutParagraph(tree: Root): Root['children'] {
  const [only, ...others] = tree.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : tree.children;
}
