import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { deploySite, type DeployedSite } from '../support/deployed-site.ts';

let browser: Browser;
let site: DeployedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await deploySite();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.remove();
});

const lora = 'q/lora/';
const heading = () => page.locator('h1').innerText();

/** Comes to a page for the first time, and waits until it is kept. */
async function visit(path: string): Promise<void> {
  await page.goto(site.home + path);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(async () => {
    const keys = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return keys.flat().some(({ url }) => url.startsWith(location.href));
  });
}

async function cached(): Promise<string[]> {
  return page.evaluate(async () => {
    const keys = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return keys.flat().map(({ url }) => url);
  });
}

describe('after one visit, without a connection', () => {
  it('opens the visited page, the home page and the search, which finds', async () => {
    await visit(lora);
    const title = await heading();
    await context.setOffline(true);
    await page.reload();
    expect(await heading()).toBe(title);
    await page.goto(site.home);
    expect(await page.locator('main').innerText()).toContain('主题');
    await page.goto(`${site.home}search/?q=LoRA`);
    await page.locator('main a[data-question="lora"]').waitFor();
  });

  it('tells of a page that it does not have, and lists those that it has', async () => {
    await visit(lora);
    await context.setOffline(true);
    const response = await page.goto(`${site.home}q/kv-cache/`);
    expect(response?.status()).toBe(503);
    await page.getByText('还没有存在这台设备上').waitFor();
    await page.locator('[data-path="q/lora/"]:not([hidden])').waitFor({ state: 'attached' });
    expect(await page.locator('[data-path="q/kv-cache/"]').isHidden()).toBe(true);
  });

  it('has no accessibility violations', async () => {
    await visit('offline/');
    await context.setOffline(true);
    await page.reload();
    await page.locator('[data-part="controls"]').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

describe('the whole site', () => {
  it('is kept when the reader asks for it, with its size said first', async () => {
    await visit('offline/');
    const start = page.getByRole('button', { name: /离线全部内容（还要 \d+\.\d MB）/ });
    await start.click();
    await page.getByText('全部内容都在这台设备上了').waitFor({ timeout: 90_000 });
    await context.setOffline(true);
    await page.goto(`${site.home}q/kv-cache/`);
    expect(await page.locator('[data-question="kv-cache"]').count()).toBeGreaterThan(0);
    await page.goto(`${site.home}search/?q=Guanaco`);
    await page.waitForSelector('[data-search-status="done"]', { state: 'attached' });
    expect(await page.locator('main a[data-question]').count()).toBeGreaterThan(0);
  });

  it('stops where the storage is full, says so, and keeps what has come', async () => {
    await visit('offline/');
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: new URL(site.home).origin });
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.home).origin,
      quotaSize: usage + 4_000_000,
    });
    await page.getByRole('button', { name: /离线全部内容/ }).click();
    await page.getByText('空间用完了').waitFor({ timeout: 90_000 });
    await context.setOffline(true);
    await page.goto(site.home);
    expect(await page.locator('main').innerText()).toContain('主题');
  });

  it('can be given back', async () => {
    await visit(lora);
    await page.goto(`${site.home}offline/`);
    await page.getByRole('button', { name: '删除离线内容' }).click();
    await page.getByText('离线内容删掉了').waitFor();
    expect((await cached()).filter((url) => url.includes('/q/'))).toEqual([]);
  });
});

describe('a newer version', () => {
  const changed = (html: string) => html.replace(/(?=<\/h1>)/, '（新）');
  const deployNewer = () => site.deploy({ 'q/lora/index.html': changed, 'q/kv-cache/index.html': changed });
  const offer = () => page.getByRole('button', { name: '更新' });

  it('waits until the reader agrees, and then all of it is there', async () => {
    await visit(lora);
    await deployNewer();
    await page.reload();
    await offer().waitFor();
    expect(await heading()).not.toContain('（新）');
    const other = await context.newPage();
    await other.goto(site.home + lora);
    expect(await other.locator('h1').innerText()).not.toContain('（新）');
    await offer().click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('（新）'));
    await other.waitForFunction(() => document.querySelector('h1')?.textContent.includes('（新）'));
    expect((await cached()).filter((url) => url.includes('/q/lora/'))).toHaveLength(1);
  });

  it('comes whole where a page is not kept: that page asks the server for all that it needs', async () => {
    await visit(lora);
    await site.deploy({
      'q/kv-cache/index.html': changed,
      'search-index.json': (text) => `${text} `,
    });
    await page.goto(`${site.home}q/kv-cache/`);
    const fresh = await page.evaluate(async () =>
      (await (await fetch('../../search-index.json')).text()).endsWith(' '),
    );
    expect(fresh).toBe(true);
    await page.goto(site.home + lora);
    const old = await page.evaluate(async () =>
      (await (await fetch('../../search-index.json')).text()).endsWith(' '),
    );
    expect(old).toBe(false);
  });

  it('keeps what the reader had readable offline', async () => {
    await visit(lora);
    await deployNewer();
    await page.reload();
    await offer().click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('（新）'));
    await context.setOffline(true);
    await page.reload();
    expect(await heading()).toContain('（新）');
  });

  it('is not mixed into a page of the version before: a file that has changed is refused', async () => {
    await visit(lora);
    await site.deploy({ 'previews.json': (text) => `${text} ` });
    await page.reload();
    const status = await page.evaluate(async () => (await fetch('../../previews.json')).status);
    expect(status).toBe(503);
  });

  it('can withdraw the worker: what was kept is gone, and pages come from the server again', async () => {
    await visit(lora);
    const without = (html: string) => changed(html).replace(/<offline-notice.*?<\/offline-notice>/s, '');
    await site.deploy({ 'q/lora/index.html': without }, false);
    await page.reload();
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('（新）'));
    expect(await cached()).toEqual([]);
  });
});

describe('a damaged cache', () => {
  const damage = (part: string) =>
    page.evaluate(async (wanted) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes(wanted)) await cache.put(request, new Response('<h1>damaged</h1>'));
      }
    }, part);

  it('is mended from the server, and never shown', async () => {
    await visit(lora);
    const title = await heading();
    await damage('/q/lora/');
    await page.reload();
    expect(await heading()).toBe(title);
    await context.setOffline(true);
    await page.reload();
    expect(await heading()).toBe(title);
  });

  it('may be gone altogether', async () => {
    await visit(lora);
    const title = await heading();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    expect(await heading()).toBe(title);
    await context.setOffline(true);
    await page.reload();
    expect(await heading()).toBe(title);
  });
});
