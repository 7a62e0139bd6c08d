import type { FootnoteReference, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { skip, visit } from '../visit.ts';
import { noFacts, type CalcRow, type Facts } from '../facts.ts';
import { cardFact, linkFact, unfollowedFact, type JsxElement } from '../link-facts.ts';
import { placeOf } from '../place.ts';

declare module 'vfile' {
  interface DataMap {
    facts?: Facts;
  }
}

interface FigureProperties {
  dataFigure?: string;
  dataInteractive?: string;
}

/** Reads the facts off the finished tree; last of the remark plugins, and the only one that gives something away. */
const remarkCollectFacts: Plugin<[], Root> = () => (tree, file) => {
  const facts = noFacts();
  collectNodes(tree, facts, String(file));
  collectSections(tree, facts);
  file.data.facts = facts;
  shareWithAstro(file, facts);
};

function collectNodes(tree: Root, facts: Facts, text: string): void {
  visit(tree, (node) => {
    const at = placeOf(node);
    const unfollowed = unfollowedFact(node);
    if (unfollowed) facts.unfollowed.push(unfollowed);
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
        facts.links.push(linkFact(node as Link, text));
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        facts.notes.push({
          label: (node as FootnoteReference).label ?? (node as FootnoteReference).identifier,
          definition: node.type === 'footnoteDefinition',
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
        const { dataFigure: src, dataInteractive: interactive } = (data['hProperties'] ??
          {}) as FigureProperties;
        if (src) facts.figures.push({ src, interactive, caption: toString(node), at });
        break;
      }
      case 'image':
        facts.images.push({
          url: (node as { url: string } & Nodes).url,
          alt: (node as { alt?: string }).alt ?? '',
          at,
        });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const card = cardFact(node as unknown as JsxElement & Nodes, text);
        if (card) facts.links.push(card);
        break;
      }
      case 'calcElement':
        if (typeof data['calc'] === 'string') {
          facts.calcs.push({ source: data['calc'], rows: data['typeset'] as CalcRow[], at });
        }
        return skip;
    }
    return undefined;
  });
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
