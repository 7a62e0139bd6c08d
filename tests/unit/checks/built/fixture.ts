import type { ExpectedPage } from '../../../../src/checks/built/expected.ts';
import { readPage } from '../../../../src/checks/built/page.ts';
import { distRules } from '../../../../src/checks/built/rules.ts';

/** A page around its body. */
export const html = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>题</title><meta name="description" content="述">${head}</head><body>${body}</body></html>`;
export const question = '<article data-question="a" data-pagefind-body><h1 id="t">题</h1></article>';

const lists = {
  'sitemap-0.xml': '<loc>https://example.org/kb/q/a/</loc>',
  'llms.txt': '- [题](https://example.org/kb/q/a.md)',
};

/** Findings for one page at /kb/q/a/ beside a style sheet and a picture. */
export function findings(
  page: string,
  more: {
    styles?: Map<string, string>;
    urls?: string[];
    slugs?: string[];
    expected?: Partial<ExpectedPage>;
    data?: Record<string, string>;
  } = {},
): string[] {
  const pages = [readPage('q/a/index.html', page)];
  const site = {
    pages,
    files: new Set(['q/a/index.html', 'q/a.md', 'x.css', 'a b.png']),
    styles: more.styles ?? new Map<string, string>(),
    base: '/kb/',
    questionUrls: more.urls ?? ['/kb/q/a/'],
    sourceSlugs: more.slugs ?? ['a'],
    expected: new Map([
      [
        'q/a/index.html',
        { formulas: [], links: [], calcLines: 0, figures: [], whole: true, ...more.expected },
      ],
    ]),
    data: new Map(Object.entries({ ...lists, ...more.data })),
  };
  return distRules.flatMap((rule) => [...rule.run(site)].map(({ message }) => `${rule.id} ${message}`));
}
