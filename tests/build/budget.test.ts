import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliSize, weighPage } from '../../scripts/bench/measure.ts';
import { serveDist, type Served } from '../../scripts/serve-dist.ts';
import { siteLocation } from '../../src/site.ts';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes, type PageType } from '../support/page-types.ts';

/** kB (brotli) that a first visit may fetch: all told, and of it JavaScript. */
interface Budget {
  total: number;
  js: number;
}

/** Of every page: its style sheets. */
const styles = 14;
const plain: Budget = { total: 25, js: 5 };
/** Formulas bring their fonts and their style sheet. */
const formulas: Budget = { total: 75, js: 8 };
/** The page on which a reader works holds its application. */
const application: Budget = { total: 75, js: 40 };

const budgets: Record<Exclude<PageType, ListType>, Budget> = {
  home: plain,
  topics: plain,
  guides: plain,
  anki: plain,
  book: plain,
  rules: plain,
  topic: formulas,
  question: formulas,
  guide: formulas,
  design: formulas,
  search: { total: 75, js: 16 },
  practice: { total: 60 + plain.total, js: 40 },
  mock: application,
  progress: application,
  offline: { total: 25, js: 6 },
  missing: { total: 230, js: 4 },
};

/** Lists of everything grow with the content: what counts is what one entry adds, in bytes. */
type ListType = 'glossary' | 'references' | 'errata' | 'ledger' | 'bookPart';
const lists: Record<ListType, { entry: RegExp; bytes: number }> = {
  glossary: { entry: /<dt/g, bytes: 200 },
  references: { entry: /<li id=/g, bytes: 120 },
  errata: { entry: / data-correction/g, bytes: 250 },
  ledger: { entry: /<tr/g, bytes: 60 },
  bookPart: { entry: /<article/g, bytes: 12_000 },
};

/** What a formula may need beyond the two fonts that all need. */
const furtherFonts = /\b(?:mathbb|mathcal|mathbf|boldsymbol|mathit|mathtt|size[1-4]|large-op)\b/g;

describe('a first visit fetches no more than its budget allows', () => {
  let browser: Browser;
  let served: Served;
  const weigh = async (path: string) => {
    const { total, css, js, html } = await weighPage(browser, served.url + path);
    return { total: total / 1000, css: css / 1000, js: js / 1000, rest: (total - html) / 1000 };
  };
  beforeAll(async () => {
    served = await serveDist('dist', siteLocation(process.env).base, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  it.each(Object.entries(budgets))('%s', async (type, budget) => {
    const { total, css, js } = await weigh(pageTypes[type as PageType]);
    expect(total).toBeLessThanOrEqual(budget.total);
    expect(js).toBeLessThanOrEqual(budget.js);
    expect(css).toBeLessThanOrEqual(styles);
  });

  it('the six heaviest questions', async () => {
    for (const slug of heaviestQuestions().slice(0, 6)) {
      const { total, css, js } = await weigh(`q/${slug}/`);
      expect(total, slug).toBeLessThanOrEqual(formulas.total);
      expect(js, slug).toBeLessThanOrEqual(formulas.js);
      expect(css, slug).toBeLessThanOrEqual(styles);
    }
  });

  it.each(Object.entries(lists))('%s, an entry at a time', async (type, { entry, bytes }) => {
    const path = pageTypes[type as ListType];
    const html = readFileSync(join('dist', path, 'index.html'));
    const entries = html.toString().match(entry)?.length ?? 0;
    expect(entries).toBeGreaterThan(0);
    expect(brotliSize(html) / entries).toBeLessThanOrEqual(bytes);
    const { rest, css } = await weigh(path);
    expect(rest).toBeLessThanOrEqual(formulas.total);
    expect(css).toBeLessThanOrEqual(styles);
  });
});

/** Slugs by what their page and the fonts of its formulas weigh, as far as the HTML tells. */
function heaviestQuestions(): string[] {
  return readdirSync('dist/q', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join('dist/q', name, 'index.html'));
      const fonts = new Set(html.toString().match(furtherFonts)).size;
      return { name, weight: brotliSize(html) + fonts * 3000 };
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ name }) => name);
}
