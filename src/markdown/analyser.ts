import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from './visit.ts';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { collectBlocks, type BlockFact } from './blocks.ts';
import { noFacts, type Facts } from './facts.ts';
import { remarkPlugins, type RemarkConfig } from './remark-plugins.ts';
import { analysePlain, isPlain } from './plain.ts';
import { restorePlaces } from './restore-places.ts';
import { reportStructure } from './structure.ts';

export interface Analysis {
  facts: Facts;
  blocks: BlockFact[];
  messages: VFileMessage[];
}

/** The half of the pipeline that checks need. */
export interface MarkdownAnalyser {
  /**
   * Parses a text without rendering it.
   * @param path path of the file below the project, for links and messages
   */
  analyse(text: string, path: string): Analysis;
}

export function createAnalyser(config: RemarkConfig): MarkdownAnalyser {
  const plugins = remarkPlugins(config);
  const markdown = unified().use(remarkParse).use(remarkGfm).use(plugins).freeze();
  const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(plugins).freeze();
  return {
    analyse(written, path) {
      const isMdx = path.endsWith('.mdx');
      if (!isMdx && isPlain(written)) return { ...analysePlain(written), messages: [] };
      // The parser leaves a byte order mark out and counts all places without it.
      const text = written.replace(/^\uFEFF/, ' ');
      const file = new VFile({ value: text, path });
      const tree = isMdx ? mdx.parse(file) : parseBelowBlank(text, (below) => markdown.parse(below));
      restorePlaces(tree, text);
      const blocks = collectBlocks(tree, text);
      reportStructure(tree, file);
      (isMdx ? mdx : markdown).runSync(tree, file);
      return { facts: file.data.facts ?? noFacts(), blocks, messages: file.messages };
    },
  };
}

/** A body begins with an empty line for each of its front matter: parsing those takes a fifth of the time. */
function parseBelowBlank(text: string, parse: (below: string) => Root): Root {
  const blank = /^\n*(?!\uFEFF)/.exec(text)?.[0].length ?? 0;
  const tree = parse(text.slice(blank));
  if (blank > 0) visit(tree, (node) => void moveDown(node, blank));
  return tree;
}

function moveDown({ position }: Nodes, lines: number): void {
  if (!position) return;
  for (const point of [position.start, position.end]) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + lines;
  }
}
