import type { Browser, Page } from 'playwright-core';
import { brotliSize } from '../measure.ts';

/** An engine that is asked one query after the other. */
export interface Engine {
  name: string;
  /** Slugs, the best first. */
  ask(query: string): Promise<string[]>;
  /** Brotli bytes that came until the first query was answered, and how long that took. */
  cost(query: string): Promise<{ bytes: number; milliseconds: number }>;
}

/** Where engines run: the built site, served. */
export interface Stage {
  browser: Browser;
  url: string;
}

/** Other engines are put into a page of the site, past its security policy; no worker stands between. */
export const beside = { bypassCSP: true, serviceWorkers: 'block' } as const;

/** Runs something on a fresh page and weighs what it fetches. */
export async function weigh(
  { browser, url }: Stage,
  run: (page: Page) => Promise<void>,
): Promise<{ bytes: number; milliseconds: number }> {
  const context = await browser.newContext(beside);
  const page = await context.newPage();
  await page.goto(`${url}topics/`, { waitUntil: 'networkidle' });
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => bodies.push(response.body().then(brotliSize, () => 0)));
  const started = performance.now();
  await run(page);
  const milliseconds = performance.now() - started;
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, milliseconds };
}
