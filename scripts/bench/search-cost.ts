import type { Browser, Page } from 'playwright-core';
import { brotliSize } from './measure.ts';

export interface SearchCost {
  /** Brotli bytes fetched from opening the dialog until the first result shows. */
  bytes: number;
  /** From the last key stroke to the first result. */
  milliseconds: number;
  /** Title of the first result. */
  first: string;
}

/**
 * Opens the search dialog on a page as a reader would, and enters a query at once, as an input method does.
 * @param prepare gives the page other files than the site's
 */
export async function searchCost(
  browser: Browser,
  url: string,
  query: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<SearchCost> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await prepare(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => bodies.push(response.body().then(brotliSize, () => 0)));
  await page.keyboard.press('/');
  await page.locator('search-dialog input').waitFor();
  const started = performance.now();
  await page.keyboard.insertText(query);
  const result = page.locator('search-dialog a[data-question]').first();
  await result.waitFor();
  const milliseconds = performance.now() - started;
  const fetched = bodies.length;
  const sizes = await Promise.all(bodies.slice(0, fetched));
  const first = (await result.innerText()).split('\n')[0] ?? '';
  await page.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds, first };
}
