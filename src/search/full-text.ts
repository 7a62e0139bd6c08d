import { normalise } from './normalise.ts';
import { pagefindFilters, type SearchFilter } from './filter.ts';
import { tellingPart } from './function-words.ts';
import type { Segment } from './highlight.ts';
import { tokenise } from './tokens.ts';

/** The part of Pagefind's JavaScript interface that is used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

export interface PagefindData {
  excerpt: string;
  meta: Record<string, string>;
  sub_results?: { url: string; locations: number[] }[];
}

/** A page whose text holds the query. */
export interface FullTextMatch {
  slug: string;
  title: string;
  excerpt: Segment[];
  /** Id of the section that holds most of the query; empty for none. */
  section: string;
}

export type FullText = (query: string, filter?: SearchFilter) => Promise<FullTextMatch[]>;

const maxResults = 8;
/** Looked through where some slugs are left out, which Pagefind can't do itself. */
const maxNarrowed = 24;

/** Searches the text of all pages. A query that finds nothing is tried again by its longest parts. */
export function createFullText(pagefind: Pagefind): FullText {
  return async (query, filter = {}) => {
    const text = normalise(query);
    if (!text) return [];
    for (const attempt of attempts(text)) {
      const { results } = await pagefind.search(attempt, { filters: pagefindFilters(filter) });
      if (results.length === 0) continue;
      const most = filter.without?.length ? maxNarrowed : maxResults;
      const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
      const found = data.flatMap(({ meta, excerpt, sub_results: parts = [] }) => {
        const match = {
          slug: meta['slug'] ?? '',
          title: meta['title'] ?? '',
          excerpt: parseExcerpt(excerpt),
          section: sectionOf(parts),
        };
        const left = match.slug !== '' && !filter.without?.includes(match.slug);
        return left && holdsWord(match.excerpt, attempt) ? [match] : [];
      });
      if (found.length > 0) return found.slice(0, maxResults);
    }
    return [];
  };
}

/**
 * Whether an excerpt holds a word of the query. For a word that no page has, Pagefind falls back to ever shorter
 * beginnings of it, down to a single letter in a formula.
 */
function holdsWord(excerpt: readonly Segment[], query: string): boolean {
  const text = normalise(excerpt.map((segment) => segment.text).join(''), 2000);
  return tokenise(query).some(({ term, weight }) => weight >= 0.5 && text.includes(term));
}

/** The section with most places that match; the page itself is a part without an anchor. */
function sectionOf(parts: readonly { url: string; locations: number[] }[]): string {
  const [best] = [...parts].sort((a, b) => b.locations.length - a.locations.length);
  const anchor = best?.url.split('#')[1] ?? '';
  try {
    return decodeURIComponent(anchor);
  } catch {
    return '';
  }
}

/** The query, the query without function words, then its longest parts. */
function attempts(text: string): string[] {
  const parts = tellingPart(text)
    .split(/\s+/)
    .filter((part) => part.length > 1);
  const longest = [...parts].sort((a, b) => b.length - a.length);
  return [...new Set([text, parts.join(' '), ...longest.slice(0, 2)])].filter(Boolean);
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Reads Pagefind's excerpt, which is HTML with `<mark>` in it, as plain text in segments. */
export function parseExcerpt(html: string): Segment[] {
  const decode = (part: string) =>
    part.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .map((part) => ({ text: decode(part), mark: part.startsWith('<mark>') }))
    .filter(({ text }) => text !== '');
}
