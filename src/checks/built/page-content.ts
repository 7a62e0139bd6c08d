import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PagePlace {
  line: number;
  column: number;
}

/** What readers get to see of an author's text, read off a page's elements. */
export interface PageContent {
  /** Each typeset formula: the TeX that it was made of, where it is kept, and whether it is there to be seen and heard. */
  formulas: ({ tex: string | undefined; seen: boolean; heard: boolean } & PagePlace)[];
  /** Ids of figures, and whether there is a drawing and a caption in each. */
  figures: ({ id: string; drawn: boolean; captioned: boolean } & PagePlace)[];
  /** Markup that stands in the text as it was typed. */
  residues: ({ mark: string } & PagePlace)[];
}

const unread = new Set(['script', 'style', 'template', 'code', 'pre', 'annotation', 'title']);
const markup = /\]\(|(?<![\w/])ref:|:{2,3}[a-z]|\\\(|\\\[|\$|```/g;

/** Reads what a page shows. What belongs to a formula is no text. */
export function readContentOf(root: Node): PageContent {
  const content: PageContent = { formulas: [], figures: [], residues: [] };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') collectResidues(node as DefaultTreeAdapterTypes.TextNode, content);
    if ('tagName' in node) {
      if (unread.has(node.tagName)) return;
      if (hasClass(node, 'katex') || hasClass(node, 'katex-error')) {
        collectFormula(node, content);
        return;
      }
      if (node.tagName === 'figure') collectFigure(node, content);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return content;
}

function collectFormula(element: Element, { formulas }: PageContent): void {
  const annotation = find(element, ({ tagName }) => tagName === 'annotation');
  formulas.push({
    ...placeOf(element),
    tex: annotation && textOf(annotation),
    seen: find(element, (inner) => hasClass(inner, 'katex-html')) !== undefined,
    heard: find(element, ({ tagName }) => tagName === 'math') !== undefined,
  });
}

function collectFigure(element: Element, { figures }: PageContent): void {
  const caption = find(element, ({ tagName }) => tagName === 'figcaption');
  figures.push({
    ...placeOf(element),
    id: attribute(element, 'id') ?? '',
    drawn: find(element, ({ tagName }) => tagName === 'svg' || tagName === 'img') !== undefined,
    captioned: caption !== undefined && textOf(caption).trim() !== '',
  });
}

function collectResidues(
  { value, sourceCodeLocation: at }: DefaultTreeAdapterTypes.TextNode,
  { residues }: PageContent,
): void {
  for (const [mark] of value.matchAll(markup)) {
    residues.push({ mark, line: at?.startLine ?? 1, column: at?.startCol ?? 1 });
  }
}

function find(element: Element, matches: (inner: Element) => boolean): Element | undefined {
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

/** The text in an element and all that it encloses. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

function placeOf({ sourceCodeLocation: at }: Element): PagePlace {
  return { line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
}
