import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { noFacts, type Facts } from '../facts.ts';
import type { Target } from '../links.ts';
import { placeOf, type Place } from '../place.ts';

declare module 'vfile' {
  interface DataMap {
    facts?: Facts;
  }
}

const residuePattern = /\$|\\\(|\\\[|\*\*|__|~~/g;

/** Reads the facts off the finished tree; last of the remark plugins, and the only one that gives something away. */
const remarkCollectFacts: Plugin<[], Root> = () => (tree, file) => {
  const facts = noFacts();
  collectNodes(tree, facts);
  collectSections(tree, facts);
  file.data.facts = facts;
  shareWithAstro(file, facts);
};

function collectNodes(tree: Root, facts: Facts): void {
  visit(tree, (node) => {
    const at = placeOf(node);
    const data = (node.data ?? {}) as Record<string, unknown>;
    switch (node.type as string) {
      case 'heading':
        facts.headings.push({
          depth: (node as { depth: number } & Nodes).depth,
          text: toString(node),
          id: String((data['hProperties'] as { id: string }).id),
          at,
        });
        break;
      case 'link':
        facts.links.push({
          url: data['written'] as string,
          text: toString(node),
          target: data['target'] as Target,
          at,
        });
        break;
      case 'math':
      case 'inlineMath':
        if (!data['computed']) {
          facts.formulas.push({
            tex: (node as unknown as { value: string }).value,
            display: (node.type as string) === 'math',
            at,
          });
        }
        break;
      case 'leafDirective': {
        const source = (data['hProperties'] as { dataFigure?: string } | undefined)?.dataFigure;
        if (source) facts.figures.push({ src: source, caption: toString(node), at });
        break;
      }
      case 'image':
        facts.images.push({
          url: (node as { url: string } & Nodes).url,
          alt: (node as { alt?: string }).alt ?? '',
          at,
        });
        break;
      case 'text':
        collectResidues((node as { value: string } & Nodes).value, node, facts);
        break;
      case 'mdxJsxFlowElement':
        collectCard(node as unknown as JsxElement, facts, at);
        break;
      case 'calcElement':
        if (typeof data['calc'] === 'string') facts.calcs.push({ source: data['calc'], at });
        return SKIP;
    }
    return undefined;
  });
}

interface JsxElement {
  name: string;
  attributes: { name: string; value: unknown }[];
}

/** `<QuestionCard slug="…" />` in a guide shows a question, and so links to it. */
function collectCard({ name, attributes }: JsxElement, facts: Facts, at: Place): void {
  const slug = attributes.find((attribute) => attribute.name === 'slug')?.value;
  if (name !== 'QuestionCard' || typeof slug !== 'string') return;
  facts.links.push({ url: slug, text: '', target: { kind: 'question', slug, hash: '' }, at });
}

function collectResidues(value: string, node: Nodes, facts: Facts): void {
  const at = placeOf(node);
  for (const match of value.matchAll(residuePattern)) {
    const before = value.slice(0, match.index).split('\n');
    const line = at.line + before.length - 1;
    const column = (before.length === 1 ? at.column : 1) + (before.at(-1)?.length ?? 0);
    const [mark] = match;
    facts.residues.push({
      mark,
      at: { ...at, line, column, endLine: line, endColumn: column + mark.length },
    });
  }
}

function collectSections(tree: Root, facts: Facts): void {
  let section = { id: '', title: '', parts: [] as string[] };
  const close = () => {
    const text = section.parts.join('\n').trim();
    if (text || section.id) facts.sections.push({ id: section.id, title: section.title, text });
  };
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      close();
      const { id } = node.data?.hProperties as { id: string };
      section = { id, title: toString(node), parts: [] };
    } else {
      section.parts.push(toString(node));
    }
  }
  close();
}

/** Astro hands a page's front matter object on to the entry it renders: the one way out for what a plugin found. */
function shareWithAstro(file: VFile, facts: Facts): void {
  const astro = file.data.astro;
  if (astro?.frontmatter) astro.frontmatter['facts'] = facts;
}

export default remarkCollectFacts;
