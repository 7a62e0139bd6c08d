import type { Problem } from '../finding.ts';
import type { ExpectedPage } from './expected.ts';
import type { Page } from './page.ts';

/** A built site: its pages, and every file that a URL may name. */
export interface BuiltSite {
  pages: readonly Page[];
  /** Paths of all files below the built folder. */
  files: ReadonlySet<string>;
  /** Style sheets: text by path. */
  styles: ReadonlyMap<string, string>;
  /** Path that the site is served under, with a slash at both ends. */
  base: string;
  /** Addresses of the questions as `knowledge.json` gives them. */
  questionUrls: readonly string[];
  /** Slugs of the question files that the site was built from. */
  sourceSlugs: readonly string[];
  /** What the content says that pages must show, by path. */
  expected: ReadonlyMap<string, ExpectedPage>;
  /** Files for machines: text by path. */
  data: ReadonlyMap<string, string>;
}

/** One check of the built site. */
export interface DistRule {
  id: string;
  about: string;
  remedy: string;
  run(site: BuiltSite): Iterable<Problem>;
}

export function at(page: Page, place: { line: number; column: number }, message: string): Problem {
  return { file: page.path, line: place.line, column: place.column, length: 1, message };
}

/** The file that a root-relative path under the base names, or undefined when there is none. */
export function fileOf(site: BuiltSite, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const below = decoded(path.slice(site.base.length));
  if (below === undefined) return undefined;
  const candidates = below === '' || below.endsWith('/') ? [`${below}index.html`] : [below];
  return candidates.find((candidate) => site.files.has(candidate));
}

/** Path of a page as it is served. */
export function servedPath(site: BuiltSite, page: Page): string {
  return site.base + page.path.replace(/index\.html$/, '');
}

/** A part of an address without its percent signs; undefined where they stand for no text. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
