import type { Element, Root, RootContent, Text } from 'hast';
import type { Plugin } from 'unified';

export interface TermHint {
  term: string;
  /** One line of plain text. */
  meaning: string;
  /** Its entry in the glossary. */
  url: string;
  /** Slug and address of the question that explains it. */
  question?: string;
  explained?: string;
}

/** What is no running text, or already leads somewhere. */
const closed = /^(?:a|button|code|pre|h[1-6]|th|svg|figcaption)$/;
const letter = /[\p{Script=Latin}\d]/u;
const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Makes the first use of each glossary term a link to its entry that carries the meaning; a page that explains a term
 * gives no hint for it. Formulas have to be code still: run it before KaTeX.
 */
const rehypeTermHints: Plugin<[{ terms: readonly TermHint[] }], Root> = ({ terms }) => {
  const known = new Map(terms.map((hint) => [hint.term, hint]));
  const pattern = patternOf([...known.keys()]);
  return (tree, file) => {
    if (known.size === 0) return;
    const here = /([^/\\]+)\.mdx?$/.exec(file.path ?? '')?.[1];
    const open = new Map(
      [...known].filter(([, { question }]) => question === undefined || question !== here),
    );
    mark(tree, pattern, open);
  };
};

function mark(parent: Root | Element, pattern: RegExp, open: Map<string, TermHint>): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return marked(child, pattern, open);
    if (child.type === 'element' && !closed.test(child.tagName) && !isDerivation(child)) {
      mark(child, pattern, open);
    }
    return [child];
  });
}

function marked(text: Text, pattern: RegExp, open: Map<string, TermHint>): RootContent[] {
  const pieces: RootContent[] = [];
  let from = 0;
  for (const { 0: term, index } of text.value.matchAll(pattern)) {
    const hint = open.get(term);
    if (!hint) continue;
    open.delete(term);
    if (index > from) pieces.push({ type: 'text', value: text.value.slice(from, index) });
    pieces.push(linkOf(hint));
    from = index + term.length;
  }
  if (from === 0) return [text];
  if (from < text.value.length) pieces.push({ type: 'text', value: text.value.slice(from) });
  return pieces;
}

function linkOf({ term, meaning, url, explained }: TermHint): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['term'],
      href: url,
      dataMeaning: meaning,
      ...(explained ? { dataExplained: explained } : {}),
    },
    children: [{ type: 'text', value: term }],
  };
}

function isDerivation({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('calc');
}

/** Longer terms first, since a shorter one may stand in them; a Latin one only as a whole word. */
function patternOf(terms: readonly string[]): RegExp {
  const alternatives = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => {
      const start = letter.test(term[0] ?? '') ? '(?<![\\p{Script=Latin}\\d-])' : '';
      const end = letter.test(term.at(-1) ?? '') ? '(?![\\p{Script=Latin}\\d-])' : '';
      return `${start}${term.replace(special, '\\$&')}${end}`;
    });
  return new RegExp(alternatives.join('|') || '(?!)', 'gu');
}

export default rehypeTermHints;
