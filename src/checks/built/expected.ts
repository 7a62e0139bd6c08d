import { parseDocument } from 'yaml';
import { decoded } from './site.ts';
import type { Mentions } from './source/scan-line.ts';
import { scanMarkdown } from './source/scan-markdown.ts';

/** What the author's text says that a page must show. */
export interface ExpectedPage {
  /** TeX of each formula, as often as it stands there. */
  formulas: string[];
  /** Address of each link of the fields. */
  links: string[];
  /** Address of each link of the body; undefined where the page has none of its own. */
  bodyLinks?: string[];
  /** Lines of calculation. */
  calcLines: number;
  /** File names of the figures. */
  figures: string[];
  /** Whether the page shows these formulas and no others. */
  whole: boolean;
}

/**
 * What each page must show of the content. It is read off the files by means of their own: neither the schema nor the
 * Markdown pipeline that built the site has a part in it.
 * @param files text by path below the project
 * @param base path that the site is served under
 * @returns by path below the built folder
 */
export function expectedPages(files: ReadonlyMap<string, string>, base: string): Map<string, ExpectedPage> {
  const pages = new Map<string, ExpectedPage>();
  const add = (path: string, text: string, part: 'body' | 'field'): void => {
    const page = pages.get(path) ?? { ...nothing(), whole: /^(?:q|guides)\//.test(path) };
    pages.set(path, page);
    addMentions(page, scanMarkdown(text), part, base);
  };
  for (const [file, text] of files) {
    const [, slug] = /^content\/questions\/[^/]+\/([^/]+)\.md$/.exec(file) ?? [];
    const [, guide] = /^content\/guides\/([^/]+)\.mdx$/.exec(file) ?? [];
    if (slug !== undefined) {
      const own = `q/${slug}/index.html`;
      const { data, body } = split(text);
      add(own, body, 'body');
      for (const field of [data['summary'], ...list(data['keyPoints'])]) add(own, String(field), 'field');
      for (const { claim, fix } of list(data['corrections']) as Fields[]) {
        // A correction stands on its question's page and among all of them.
        for (const path of [own, 'errata/index.html']) add(path, `${String(claim)}\n${String(fix)}`, 'field');
      }
    } else if (guide !== undefined) add(`guides/${guide}/index.html`, split(text).body, 'body');
    else if (file === 'content/glossary.yaml') {
      for (const { meaning } of entries(text)) add('glossary/index.html', String(meaning), 'field');
    } else if (file === 'content/topics.yaml') {
      for (const { id, map } of entries(text)) add(`topics/${String(id)}/index.html`, String(map), 'field');
    }
  }
  return pages;
}

type Fields = Record<string, unknown>;

const nothing = () => ({ formulas: [], links: [], calcLines: 0, figures: [] });

function addMentions(page: ExpectedPage, found: Mentions, part: 'body' | 'field', base: string): void {
  page.formulas.push(...found.formulas);
  page.calcLines += found.calcLines;
  page.figures.push(...found.figures);
  const links = [
    ...found.links.flatMap((url) => addressOf(url, base) ?? []),
    ...found.cards.map((slug) => `${base}q/${slug}/`),
  ];
  if (part === 'field') page.links.push(...links);
  else page.bodyLinks = links;
}

/** Written out here once more, so that a mistake of the one that built the site shows. */
function addressOf(url: string, base: string): string | undefined {
  if (/^(?:https?|mailto):/i.test(url)) return url;
  if (url.startsWith('ref:')) return `#ref-${url.slice(4)}`;
  const [path = '', hash] = url.split('#');
  const anchor = hash ? `#${encodeURIComponent(decoded(hash) ?? hash)}` : '';
  if (path === '') return anchor;
  const [, name = '', ending] = /([^/]+)\.(mdx?)$/.exec(path) ?? [];
  if (ending === undefined) return undefined;
  return `${base}${ending === 'md' ? 'q' : 'guides'}/${name}/${anchor}`;
}

function split(text: string): { data: Fields; body: string } {
  const end = text.indexOf('\n---', 3);
  return { data: parsed(text.slice(3, end)) as Fields, body: text.slice(end + 4) };
}

const parsed = (yaml: string): unknown => parseDocument(yaml).toJS() ?? {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const entries = (yaml: string): Fields[] => list(parsed(yaml)) as Fields[];
