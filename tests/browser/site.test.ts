import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { pageTypes } from '../support/page-types.ts';
import { base, useServedSite } from '../support/served-site.ts';

const types = Object.entries(pageTypes);

const site = useServedSite();
const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });

describe('every page type', () => {
  it.each(types)(
    '%s: opens without an error, asks nothing of another origin, and fits a 320 px screen',
    async (_, path) => {
      await site.page.setViewportSize({ width: 320, height: 640 });
      const response = await visit(path);
      expect(response?.status()).toBe(path === pageTypes.missing ? 404 : 200);
      expect(await site.page.locator('h1').count()).toBe(1);
      expect(
        await site.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(site.problems).toEqual([]);
    },
  );

  it.each(
    types.flatMap(([type, path]) =>
      (['light', 'dark'] as const).map((scheme) => [type, scheme, path] as const),
    ),
  )('%s: has no accessibility violation in the %s theme', async (_, scheme, path) => {
    await site.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [360, 1280]) {
      await site.page.setViewportSize({ width, height: 900 });
      await visit(path);
      expect(await accessibilityViolations(site.page), `${String(width)} px`).toEqual([]);
    }
  });
});

describe('a question page', () => {
  it('reads fully without JavaScript', async () => {
    await site.reopen({ javaScriptEnabled: false });
    await visit(pageTypes.question);
    const article = site.page.locator('article[data-question="attention-scaling"]');
    expect(await article.locator('#answer').isVisible()).toBe(true);
    expect(await article.locator('#details').isVisible()).toBe(true);
    expect(await article.locator('.calc').first().isVisible()).toBe(true);
    expect(await article.locator('#sources li').count()).toBeGreaterThan(0);
    await site.page.locator('a[data-search-link]').click();
    expect(new URL(site.page.url()).pathname).toBe(`${base}search/`);
  });

  it('typesets its formulas with the fonts of KaTeX', async () => {
    await visit(pageTypes.question);
    await site.page.evaluate(() => document.fonts.ready);
    const families = await site.page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
    expect(families).toContain('KaTeX_Math');
    expect(await site.page.locator('.katex-error').count()).toBe(0);
  });

  it('lets a reader tick a key point with the keyboard', async () => {
    await visit(pageTypes.question);
    const box = site.page.locator('#key-point-1');
    await box.focus();
    await site.page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
  });

  it('leads from a citation to its source, and to the neighbouring questions', async () => {
    await visit(pageTypes.question);
    const cite = site.page.locator('a.cite').first();
    const target = await cite.getAttribute('href');
    await cite.click();
    expect(new URL(site.page.url()).hash).toBe(target);
    await site.page.locator('a[rel="next"], a[rel="prev"]').first().click();
    await site.page.waitForURL(/\/q\/(?!attention-scaling)/);
  });

  it('offers its Markdown', async () => {
    await visit(pageTypes.question);
    const href = await site.page.locator('a', { hasText: 'Markdown' }).getAttribute('href');
    const response = await site.page.request.get(new URL(href ?? '', site.page.url()).href);
    expect(await response.text()).toMatch(/^# 为什么/);
  });
});

describe('the theme', () => {
  it('follows the system until the reader chooses, and the choice holds on the next page', async () => {
    await site.page.emulateMedia({ colorScheme: 'dark' });
    await visit('');
    const background = () =>
      site.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await site.page.locator('theme-switch button').click();
    const light = await background();
    expect(light).not.toBe(dark);
    await visit(pageTypes.topics);
    expect(await background()).toBe(light);
    expect(await site.page.locator('theme-switch button').getAttribute('aria-label')).toBe('切换到深色');
  });

  it('is switched even where storage is denied', async () => {
    await site.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await visit('');
    await site.page.locator('theme-switch button').click();
    expect(await site.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(site.problems).toEqual([]);
  });
});

describe('a topic page', () => {
  it('brings in every full answer on one button, to be read straight through', async () => {
    await visit(pageTypes.topic);
    const cards = site.page.locator('article[data-question]');
    await site.page.getByRole('button', { name: '展开全部' }).click();
    await site.page.waitForFunction(
      () =>
        document.querySelectorAll('details[data-state="done"]').length ===
        document.querySelectorAll('article[data-question]').length,
    );
    expect(await cards.locator('.prose').count()).toBe(await cards.count());
    expect(
      await site.page
        .locator('[id]')
        .evaluateAll((nodes) => nodes.length - new Set(nodes.map(({ id }) => id)).size),
    ).toBe(0);
  });
});

describe('the errata', () => {
  it('show one topic, and the address keeps the choice', async () => {
    await visit(pageTypes.errata);
    const all = await site.page.locator('[data-correction]:visible').count();
    await site.page.locator('topic-filter select').selectOption('transformer');
    const some = await site.page.locator('[data-correction]:visible').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await site.page.reload();
    expect(await site.page.locator('[data-correction]:visible').count()).toBe(some);
  });
});

describe('a wrong address', () => {
  it('proposes the question whose name comes nearest', async () => {
    await visit('q/atention-scalling/');
    const link = site.page.locator('nearest-question a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${base}q/attention-scaling/`);
  });
});

describe('the keyboard', () => {
  it('reaches the text first, past the header', async () => {
    await visit(pageTypes.question);
    await site.page.keyboard.press('Tab');
    expect(await site.page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await site.page.keyboard.press('Enter');
    expect(await site.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
