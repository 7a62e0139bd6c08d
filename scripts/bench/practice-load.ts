import type { Page } from 'playwright-core';
import type { Rating, Review } from '../../src/practice/model.ts';
import { schemaVersion } from '../../src/practice/model.ts';
import { seededRandom } from '../../src/practice/random.ts';
import { fileFormat } from '../../src/practice/transfer/export.ts';
import { putRecords, reviewOf } from '../../tests/support/practice-log.ts';

/** Reviews that a reader of four months has behind them. */
export const records = 10_000;
const dayMs = 86_400_000;

/** Gives the browser the log of such a reader: every question many times, forgotten now and then. */
export async function practised(page: Page, home: string): Promise<void> {
  await page.goto(`${home}practice/`);
  await page.locator('practice-page [data-question]').waitFor();
  await putRecords(page, 'reviews', await reviewsOf(page, Date.now() - 120 * dayMs));
  // The first visit derives the cards; readers have that behind them.
  await page.reload();
  await page.locator('practice-page [data-question]').waitFor();
}

/** Chooses a file to import, with as many reviews more from another device. */
export async function chooseLog(page: Page): Promise<void> {
  const reviews = await reviewsOf(page, Date.now() - 119.5 * dayMs);
  const lists = { reviews, undone: [], flags: [], settings: [], mocks: [] };
  const text = JSON.stringify({
    format: fileFormat,
    version: schemaVersion,
    exportedAt: Date.now(),
    ...lists,
  });
  await page
    .locator('[data-part="file"]')
    .setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function reviewsOf(page: Page, start: number): Promise<Review[]> {
  const catalogue = await page.locator('[data-catalogue]').getAttribute('data-catalogue');
  const response = await page.request.get(new URL(catalogue ?? '', page.url()).href);
  const { questions } = (await response.json()) as { questions: [string][] };
  const random = seededRandom('interactions');
  return Array.from({ length: records }, (_, index) => {
    const question = questions[index % questions.length]?.[0] ?? '';
    const rating = (1 + Math.floor(random() * 4)) as Rating;
    return reviewOf(question, rating, start + Math.floor((index * 119 * dayMs) / records));
  });
}
