import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { placeOf, placeOfOffsets, type Place } from './place.ts';

/** Where in the text a run of words stands. */
export type Carrier = 'prose' | 'heading' | 'list' | 'table' | 'quote' | 'footnote' | 'figure';

/** A stretch of a block of one kind. */
export interface Piece {
  kind: 'text' | 'formula' | 'code' | 'image' | 'break' | 'note' | 'html' | 'other';
  /** What it says: the words, the TeX, the code, the alternative text. */
  value: string;
  /** As the author wrote it, delimiters and escapes included. */
  written: string;
  /** Address of the link that it stands in. */
  link?: string;
  at: Place;
}

/** A run of inline content as the author wrote it: a paragraph, a heading, a table cell, a caption. */
export interface BlockFact {
  carrier: Carrier;
  /** Title of the `##` section that it stands in; empty above the first. */
  section: string;
  pieces: Piece[];
  at: Place;
}

/**
 * Lists the blocks of a tree that no plugin has changed yet, so that every place is a place in the author's text.
 * Footnotes and front matter fields come like everything else; code blocks and display formulas are no blocks.
 */
export function collectBlocks(tree: Root, text: string): BlockFact[] {
  const blocks: BlockFact[] = [];
  let section = '';
  const walk = (node: Nodes, carrier: Carrier): void => {
    if (node.type === 'heading' && node.depth === 2) section = toString(node);
    if (holdsWords(node)) {
      const pieces = node.children.flatMap((child) => piecesOf(child, text));
      if (pieces.length > 0)
        blocks.push({ carrier: carrierOf(node, carrier), section, pieces, at: placeOf(node) });
      return;
    }
    if (isTag(node)) {
      blocks.push({ carrier, section, pieces: [tagPiece(node, text)], at: placeOf(node) });
    }
    if ('children' in node) for (const child of node.children) walk(child, carrierOf(node, carrier));
  };
  walk(tree, 'prose');
  return blocks;
}

function holdsWords(node: Nodes): node is Extract<Parents, { children: PhrasingContent[] }> {
  return ['paragraph', 'heading', 'tableCell', 'leafDirective', 'textDirective'].includes(node.type);
}

function carrierOf(node: Nodes, outer: Carrier): Carrier {
  switch (node.type as string) {
    case 'heading':
      return 'heading';
    case 'listItem':
      return 'list';
    case 'tableCell':
      return 'table';
    case 'blockquote':
      return 'quote';
    case 'footnoteDefinition':
      return 'footnote';
    case 'leafDirective':
      return 'figure';
    default:
      return outer;
  }
}

const kinds: Readonly<Record<string, Piece['kind']>> = {
  text: 'text',
  inlineMath: 'formula',
  inlineCode: 'code',
  image: 'image',
  break: 'break',
  footnoteReference: 'note',
};

function piecesOf(node: PhrasingContent, text: string, link?: string): Piece[] {
  const tag = isTag(node) ? [tagPiece(node, text)] : [];
  if ('children' in node) {
    const address = node.type === 'link' ? node.url : link;
    return [...tag, ...node.children.flatMap((child) => piecesOf(child, text, address))];
  }
  if (tag.length > 0) return tag;
  const at = placeOf(node);
  const value = 'value' in node ? node.value : node.type === 'image' ? (node.alt ?? '') : '';
  return [
    {
      kind: kinds[node.type] ?? 'other',
      value,
      written: text.slice(at.start, at.end),
      ...(link === undefined ? {} : { link }),
      at,
    },
  ];
}

/** HTML in Markdown; elements and expressions in MDX. */
function isTag(node: Nodes): boolean {
  return node.type === 'html' || /^mdx(?:Jsx|Flow|Text)/.test(node.type);
}

/** A tag without what it encloses. An element's value is its name. */
function tagPiece(node: Nodes, text: string): Piece {
  const at = placeOf(node);
  const inner = 'children' in node ? node.children[0]?.position?.start.offset : undefined;
  const written = text.slice(at.start, inner ?? at.end).trimEnd();
  const { name } = node as { name?: string | null };
  return {
    kind: 'html',
    value: name ?? written,
    written,
    at: placeOfOffsets(at, written, 0, written.length),
  };
}
