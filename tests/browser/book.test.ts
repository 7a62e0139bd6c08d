import { describe, expect, it } from 'vitest';
import { base, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const visit = (path: string) => site.page.goto(site.home + path, { waitUntil: 'load' });
const part = 'book/data/';

/** Links of the page that lead nowhere in it. */
const lost = () =>
  site.page
    .locator('main a[href^="#"]')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => !document.getElementById(id)),
    );
const repeatedIds = () =>
  site.page.locator('[id]').evaluateAll((nodes) => nodes.length - new Set(nodes.map(({ id }) => id)).size);

describe('a topic as a part of the book', () => {
  it('holds every question of the topic in full, with links that lead to their places', async () => {
    await visit('topics/data/');
    const questions = await site.page.locator('main article[data-question]').count();
    await site.page.getByRole('link', { name: '打印成册' }).first().click();
    await site.page.waitForURL(`**/${part}`);
    const articles = site.page.locator('.book-question');
    expect(await articles.count()).toBe(questions);
    expect(await site.page.locator('.book-contents a').count()).toBe(questions);
    expect(await articles.locator('.prose').count()).toBe(questions);
    expect(await lost()).toEqual([]);
    expect(await repeatedIds()).toBe(0);
  });

  it('reads without JavaScript, and offers no button that would need it', async () => {
    await site.reopen({ javaScriptEnabled: false });
    await visit(part);
    expect(await site.page.locator('.book-question .prose').first().isVisible()).toBe(true);
    expect(await site.page.locator('book-printer button').isVisible()).toBe(false);
  });

  it('is printed in black, without what is pressed, its sources numbered', async () => {
    await site.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await visit(part);
    for (const selector of [
      '.site-header',
      '.site-footer',
      '.book-tools',
      '.figure-enlarge',
      '.heading-anchor',
    ]) {
      expect(await site.page.locator(selector).filter({ visible: true }).count(), selector).toBe(0);
    }
    const { colour, number } = await site.page.evaluate(() => ({
      colour: getComputedStyle(document.querySelector('.book .prose p') ?? document.body).color,
      number: getComputedStyle(document.querySelector('.book .prose a.cite') ?? document.body, '::after')
        .content,
    }));
    expect(colour).toBe('rgb(0, 0, 0)');
    expect(number).toMatch(/^"\[\d+\]"$/);
  });

  it('loses nothing at the edge of the paper', async () => {
    await site.page.emulateMedia({ media: 'print' });
    // A4 less the margins, at 96 px an inch.
    await site.page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 });
    await visit(part);
    const cut = await site.page
      .locator('.book :is(p, li, table, pre, .calc, .katex-display, svg)')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1)
          .map((node) => node.textContent.slice(0, 60)),
      );
    expect(cut).toEqual([]);
  });
});

describe('the whole book', () => {
  it('is bound in one page, where every link leads to its place, and then printed', async () => {
    await site.page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await visit('book/');
    const parts = await site.page.locator('a[data-book-part]').count();
    await site.page.getByRole('button', { name: '装入全书并打印' }).click();
    await site.page.locator('html[data-printed]').waitFor({ state: 'attached', timeout: 90_000 });
    expect(await site.page.locator('[data-book-topic]').count()).toBe(parts);
    expect(await site.page.locator('h1').count()).toBe(1);
    expect(await site.page.locator(`main a[href^="${base}book/"]`).count()).toBe(0);
    expect(await lost()).toEqual([]);
    expect(await repeatedIds()).toBe(0);
    expect(site.problems).toEqual([]);
  });

  it('says so when a part can not be had, and goes on from there', async () => {
    await site.page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await site.page.route('**/book/transformer/', (route) => route.abort());
    await visit('book/');
    const button = site.page.getByRole('button', { name: '装入全书并打印' });
    await button.click();
    await site.page.getByText('有一册没能取到').waitFor();
    await site.page.unroute('**/book/transformer/');
    let again = 0;
    site.page.on('request', (request) => (again += Number(request.url().endsWith('/book/basics/'))));
    await button.click();
    await site.page.locator('[data-book-topic="transformer"]').waitFor({ timeout: 90_000 });
    expect(await site.page.locator('[data-book-topic="basics"]').count()).toBe(1);
    expect(again).toBe(0);
  });

  it.each(['book/', part])('is kept out of search engines: %s', async (path) => {
    await visit(path);
    expect(await site.page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const sitemap = await site.page.request.get(`${site.home}sitemap-0.xml`);
    expect(await sitemap.text()).not.toContain(`${base}book/`);
  });
});

describe('the feed', () => {
  it('is named by every page and is XML that can be read', async () => {
    await visit('');
    const address = await site.page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute('href');
    const text = await (await site.page.request.get(new URL(address ?? '', site.home).href)).text();
    const root = await site.page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      return { name: feed.documentElement.localName, entries: feed.querySelectorAll('entry').length };
    }, text);
    expect(root.name).toBe('feed');
    expect(root.entries).toBeGreaterThan(0);
  });
});
