import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { collectBlocks, type BlockFact } from './blocks.ts';
import { noFacts, type Facts } from './facts.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions, type MarkdownConfig } from './pipeline.ts';

/** What Markdown, or HTML, would read as more than text. */
const markup = /[$*_~`[\]<>&\\!#|\n:]|^[\s\d+-]|\s$/;

/** The pipeline outside Astro: the same plugins in the same order. */
export interface MarkdownProcessor {
  /**
   * Parses a text without rendering it.
   * @param path path of the file below the project, for links and messages
   */
  analyse(text: string, path: string): { facts: Facts; blocks: BlockFact[]; messages: VFileMessage[] };
  /** Renders one paragraph (a summary, a key point) to HTML without the `<p>` around it. */
  renderInline(text: string, path: string): string;
}

export function createProcessor(config: MarkdownConfig): MarkdownProcessor {
  // The same summary stands on its own page, its topic's and a guide's: links in it depend on the folder alone.
  const rendered = new Map<string, string>();
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkPlugins(config)).freeze();
  const mdxParser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkPlugins(config))
    .freeze();
  const renderer = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugins(config))
    .use(remarkRehype, remarkRehypeOptions)
    .use(rehypePlugins(config))
    .use(() => (tree: Root) => ({ ...tree, children: withoutParagraph(tree) }))
    .use(rehypeStringify)
    .freeze();

  return {
    analyse(text, path) {
      const file = new VFile({ value: text, path });
      const chosen = path.endsWith('.mdx') ? mdxParser : parser;
      const tree = chosen.parse(file);
      const blocks = collectBlocks(tree, text);
      chosen.runSync(tree, file);
      return { facts: file.data.facts ?? noFacts(), blocks, messages: file.messages };
    },
    renderInline(text, path) {
      if (!markup.test(text)) return text;
      const key = `${path.slice(0, path.lastIndexOf('/'))}\n${text}`;
      const known = rendered.get(key);
      if (known !== undefined) return known;
      const html = String(renderer.processSync(new VFile({ value: text, path })));
      rendered.set(key, html);
      return html;
    },
  };
}

function withoutParagraph(tree: Root): Root['children'] {
  const [only, ...others] = tree.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : tree.children;
}
