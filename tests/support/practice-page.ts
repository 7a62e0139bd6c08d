import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { storedReviews } from './practice-log.ts';
import type { ServedSite } from './served-site.ts';

/** The review page of the served site, as a test works it; each on the page of the test, or on another tab. */
export function practicePage(site: ServedSite) {
  const card = (page: Page = site.page) => page.locator('[data-part="card"]');
  const asked = (page: Page = site.page) => card(page).getAttribute('data-question');
  const side = (name: string, page: Page = site.page) => page.locator(`[data-side="${name}"]`).waitFor();
  const stored = (page: Page = site.page) => storedReviews(page);

  return {
    card,
    asked,
    side,
    stored,
    status: (page: Page = site.page) => page.locator('[data-part="status"]').innerText(),
    notices: () => site.page.locator('[data-part="notices"]'),

    open: async (page: Page = site.page, query = ''): Promise<void> => {
      await page.goto(`${site.home}practice/${query}`);
      await page.locator('practice-page [data-question]').waitFor();
    },

    /** Answers the card that is shown, by keyboard alone. */
    answer: async (rating: string, page: Page = site.page): Promise<void> => {
      const before = await asked(page);
      await page.keyboard.press('Space');
      await side('points', page);
      await page.keyboard.press(rating);
      await page.waitForFunction(
        (slug) => document.querySelector('[data-part="card"]')?.getAttribute('data-question') !== slug,
        before,
      );
    },

    untilStored: async (count: number, page: Page = site.page): Promise<void> => {
      await expect.poll(() => stored(page), { timeout: 30_000 }).toBe(count);
    },
  };
}
