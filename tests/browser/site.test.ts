import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDist } from '../../scripts/serve-dist.ts';
import { siteLocation } from '../../src/site.ts';
import { launchBrowser } from '../support/browser.ts';

const { base } = siteLocation(process.env);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pageTypes = {
  home: '',
  topics: 'topics/',
  topic: 'topics/transformer/',
  question: 'q/attention-scaling/',
  glossary: 'glossary/',
  references: 'references/',
  errata: 'errata/',
  ledger: 'notes/',
  search: 'search/',
  guides: 'guides/',
  guide: 'guides/learning-path/',
  missing: 'no/such/page/',
};
const types = Object.entries(pageTypes);

let browser: Browser;
let server: Server;
let home: string;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  const served = await serveDist('dist', base, 0);
  server = served.server;
  home = served.url;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  await open({ viewport: { width: 390, height: 844 } });
});

afterEach(async () => {
  await context.close();
});

async function open(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  context = await browser.newContext(options);
  page = await context.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      problems.push(`asked for ${request.url()}`);
  });
}

const visit = (path: string) => page.goto(home + path, { waitUntil: 'load' });

describe('every page type', () => {
  it.each(types)(
    '%s: opens without an error, asks nothing of another origin, and fits a 320 px screen',
    async (_, path) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const response = await visit(path);
      expect(response?.status()).toBe(path === pageTypes.missing ? 404 : 200);
      expect(await page.locator('h1').count()).toBe(1);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    },
  );

  it.each(
    types.flatMap(([type, path]) =>
      (['light', 'dark'] as const).map((scheme) => [type, scheme, path] as const),
    ),
  )('%s: has no accessibility violation in the %s theme', async (_, scheme, path) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await visit(path);
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await axe.run();
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  });
});

describe('a question page', () => {
  it('reads fully without JavaScript', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await visit(pageTypes.question);
    const article = page.locator('article[data-question="attention-scaling"]');
    expect(await article.locator('#answer').isVisible()).toBe(true);
    expect(await article.locator('#details').isVisible()).toBe(true);
    expect(await article.locator('.calc').first().isVisible()).toBe(true);
    expect(await article.locator('#sources li').count()).toBeGreaterThan(0);
    await page.locator('a[data-search-link]').click();
    expect(new URL(page.url()).pathname).toBe(`${base}search/`);
  });

  it('typesets its formulas with the fonts of KaTeX', async () => {
    await visit(pageTypes.question);
    await page.evaluate(() => document.fonts.ready);
    const families = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
    expect(families).toContain('KaTeX_Math');
    expect(await page.locator('.katex-error').count()).toBe(0);
  });

  it('lets a reader tick a key point with the keyboard', async () => {
    await visit(pageTypes.question);
    const box = page.locator('#key-point-1');
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
  });

  it('leads from a citation to its source, and to the neighbouring questions', async () => {
    await visit(pageTypes.question);
    const cite = page.locator('a.cite').first();
    const target = await cite.getAttribute('href');
    await cite.click();
    expect(new URL(page.url()).hash).toBe(target);
    await page.locator('a[rel="next"], a[rel="prev"]').first().click();
    await page.waitForURL(/\/q\/(?!attention-scaling)/);
  });

  it('offers its Markdown', async () => {
    await visit(pageTypes.question);
    const href = await page.locator('a', { hasText: 'Markdown' }).getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(await response.text()).toMatch(/^# 为什么/);
  });
});

describe('the theme', () => {
  it('follows the system until the reader chooses, and the choice holds on the next page', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit('');
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.locator('theme-switch button').click();
    const light = await background();
    expect(light).not.toBe(dark);
    await visit(pageTypes.topics);
    expect(await background()).toBe(light);
    expect(await page.locator('theme-switch button').getAttribute('aria-label')).toBe('切换到深色');
  });

  it('is switched even where storage is denied', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit('');
    await page.locator('theme-switch button').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(problems).toEqual([]);
  });
});

describe('a topic page', () => {
  it('brings in every full answer on one button, to be read straight through', async () => {
    await visit(pageTypes.topic);
    const cards = page.locator('article[data-question]');
    await page.getByRole('button', { name: '展开全部' }).click();
    await page.waitForFunction(
      () =>
        document.querySelectorAll('details[data-state="done"]').length ===
        document.querySelectorAll('article[data-question]').length,
    );
    expect(await cards.locator('.prose').count()).toBe(await cards.count());
    expect(
      await page
        .locator('[id]')
        .evaluateAll((nodes) => nodes.length - new Set(nodes.map(({ id }) => id)).size),
    ).toBe(0);
  });
});

describe('the errata', () => {
  it('show one topic, and the address keeps the choice', async () => {
    await visit(pageTypes.errata);
    const all = await page.locator('[data-correction]:visible').count();
    await page.locator('topic-filter select').selectOption('transformer');
    const some = await page.locator('[data-correction]:visible').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.reload();
    expect(await page.locator('[data-correction]:visible').count()).toBe(some);
  });
});

describe('a wrong address', () => {
  it('proposes the question whose name comes nearest', async () => {
    await visit('q/atention-scalling/');
    const link = page.locator('nearest-question a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${base}q/attention-scaling/`);
  });
});

describe('the keyboard', () => {
  it('reaches the text first, past the header', async () => {
    await visit(pageTypes.question);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
