import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PagePlace {
  line: number;
  column: number;
}

/** What readers get to see of an author's text, read off a page's elements. */
export interface PageContent {
  /**
   * Each typeset formula: the TeX that it was made of, where it is kept, whether it is there to be seen and heard, and
   * whether the author wrote it, or it was made of a calculation or belongs to the card of another page.
   */
  formulas: ({ tex: string | undefined; seen: boolean; heard: boolean; own: boolean } & PagePlace)[];
  /** Address of each link that stands in the body and was not added to it: an anchor of a heading, a term's hint. */
  links: ({ url: string } & PagePlace)[];
  /** Lines of calculation that hold a formula. */
  calcLines: number;
  /** Ids of figures, and whether there is a drawing and a caption in each. */
  figures: ({ id: string; drawn: boolean; captioned: boolean } & PagePlace)[];
  /** Markup that stands in the text as it was typed. */
  residues: ({ mark: string } & PagePlace)[];
}

const unread = new Set(['script', 'style', 'template', 'code', 'pre', 'annotation', 'title']);
const markup = /\]\(|\[\[|\]\[|(?<![\w/])ref:|:{2,3}[a-z]|\\\(|\\\[|\$|```/g;

/** Reads what a page shows. What belongs to a formula is no text. */
export function readContentOf(root: Node): PageContent {
  const content = noContent();
  const walk = (node: Node, where: Where): void => {
    if (node.nodeName === '#text') collectResidues(node as DefaultTreeAdapterTypes.TextNode, content);
    if ('tagName' in node) {
      if (unread.has(node.tagName)) return;
      if (isFormula(node) || hasClass(node, 'katex-error')) {
        collectFormula(node, where, content);
        return;
      }
      if (node.tagName === 'figure') collectFigure(node, content);
      if (hasClass(node, 'calc-row') && find(node, isFormula)) content.calcLines += 1;
      if (node.tagName === 'a' && where.body) collectLink(node, content);
      where = {
        body: where.body || hasClass(node, 'prose'),
        own: where.own && !hasClass(node, 'calc') && !hasClass(node, 'guide-question'),
      };
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, where);
  };
  walk(root, { body: false, own: true });
  return content;
}

/** What encloses an element. */
interface Where {
  body: boolean;
  own: boolean;
}

export const noContent = (): PageContent => ({
  formulas: [],
  links: [],
  calcLines: 0,
  figures: [],
  residues: [],
});

const isFormula = (element: Element): boolean => hasClass(element, 'katex');

function collectLink(element: Element, { links }: PageContent): void {
  const added = ['heading-anchor', 'term', 'data-footnote-backref'].some((name) => hasClass(element, name));
  const url = attribute(element, 'href');
  if (!added && url !== undefined && attribute(element, 'data-footnote-ref') === undefined) {
    links.push({ ...placeOf(element), url });
  }
}

function collectFormula(element: Element, { own }: Where, { formulas }: PageContent): void {
  const annotation = find(element, ({ tagName }) => tagName === 'annotation');
  formulas.push({
    ...placeOf(element),
    tex: annotation && textOf(annotation),
    own,
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
