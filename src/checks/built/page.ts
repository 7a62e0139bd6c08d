import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { noContent, readContentOf, textOf, type PageContent } from './page-content.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An address that a page names. */
export interface Reference {
  url: string;
  /** Whether the browser fetches it by itself: a script, a style sheet, an image. */
  loaded: boolean;
  line: number;
  column: number;
}

/** What a built page says, read from its HTML alone. */
export interface Page {
  /** Path below the built folder: `q/kv-cache/index.html`. */
  path: string;
  references: Reference[];
  ids: { id: string; line: number; column: number }[];
  headings: number;
  titles: string[];
  descriptions: string[];
  /** Marks of formulas that could not be typeset, with their places. */
  formulaErrors: { line: number; column: number }[];
  /** A page that only sends readers on. */
  redirect: boolean;
  /** Slugs of the questions whose article the page is. */
  questions: string[];
  /** Of a question's page, what its article shows; of another, all that it shows. */
  content: PageContent;
}

const loadedBy: Record<string, string> = {
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  use: 'href',
  image: 'href',
};
const loadedLinks = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'prefetch',
  'apple-touch-icon',
]);
/** KaTeX typesets an unknown command in this colour, with no class to tell. */
const errorColour = /color:\s*(?:#cc0000|rgb\(204,\s*0,\s*0\))/i;

export function readPage(path: string, html: string): Page {
  const page: Page = {
    path,
    references: [],
    ids: [],
    headings: 0,
    titles: [],
    descriptions: [],
    formulaErrors: [],
    redirect: false,
    questions: [],
    content: noContent(),
  };
  const document = parse(html, { sourceCodeLocationInfo: true });
  let article: Element | undefined;
  walk(document, (element) => {
    visit(element, page);
    if (isArticle(element)) article = element;
  });
  return { ...page, content: readContentOf(article ?? document) };
}

function walk(node: Node, each: (element: Element) => void): void {
  if ('tagName' in node) each(node);
  if ('content' in node) walk(node.content, each);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, each);
}

function isArticle({ tagName, attrs }: Element): boolean {
  return tagName === 'article' && attrs.some(({ name }) => name === 'data-pagefind-body');
}

function visit(element: Element, page: Page): void {
  const attributes = new Map(
    element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  const place = {
    line: element.sourceCodeLocation?.startLine ?? 1,
    column: element.sourceCodeLocation?.startCol ?? 1,
  };
  const id = attributes.get('id');
  if (id !== undefined) page.ids.push({ id, ...place });
  if (element.tagName === 'h1') page.headings += 1;
  if (
    element.tagName === 'title' &&
    element.parentNode &&
    'tagName' in element.parentNode &&
    element.parentNode.tagName === 'head'
  ) {
    page.titles.push(textOf(element));
  }
  if (element.tagName === 'meta') {
    if (attributes.get('name') === 'description') page.descriptions.push(attributes.get('content') ?? '');
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') page.redirect = true;
  }
  if (isArticle(element)) page.questions.push(attributes.get('data-question') ?? '');
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  if (
    classes.includes('katex-error') ||
    errorColour.test(attributes.get('style') ?? '') ||
    attributes.get('mathcolor')?.toLowerCase() === '#cc0000'
  ) {
    page.formulaErrors.push(place);
  }
  collectReference(element, attributes, place, page);
}

function collectReference(
  element: Element,
  attributes: Map<string, string>,
  place: { line: number; column: number },
  page: Page,
): void {
  const { tagName } = element;
  const href = attributes.get('href') ?? attributes.get('xlink:href');
  if (tagName === 'a' && href !== undefined) page.references.push({ url: href, loaded: false, ...place });
  if (tagName === 'link' && href !== undefined) {
    const relations = (attributes.get('rel') ?? '').split(/\s+/);
    if (!relations.includes('canonical'))
      page.references.push({
        url: href,
        loaded: relations.some((relation) => loadedLinks.has(relation)),
        ...place,
      });
  }
  if (tagName === 'form' && attributes.has('action'))
    page.references.push({ url: attributes.get('action') ?? '', loaded: false, ...place });
  const source = loadedBy[tagName];
  const url = source === undefined ? undefined : source === 'href' ? href : attributes.get(source);
  if (url !== undefined) page.references.push({ url, loaded: true, ...place });
}
