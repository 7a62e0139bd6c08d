import { expect, it } from 'vitest';
import { putRecords, reviewOf } from '../support/practice-log.ts';
import { practicePage } from '../support/practice-page.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const { open } = practicePage(site);

const found = async (query: string): Promise<(string | null)[]> => {
  await site.page.goto(`${site.home}search/?${query}`);
  await site.page.waitForSelector('[data-search-status="done"]', { state: 'attached' });
  return site.page
    .locator('main a[data-question]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-question')));
};

it('leaves what the reader has mastered out of a search for 未掌握, and nothing else', async () => {
  await open();
  const day = 86_400_000;
  const start = Date.now() - 60 * day;
  // Two answers a month apart: FSRS expects the first question to last longer than three weeks, and not the second.
  await putRecords(site.page, 'reviews', [
    reviewOf('lora', 4, start),
    reviewOf('lora', 4, start + 30 * day),
    reviewOf('lora-variants', 1, start),
  ]);
  await open();
  const all = await found('q=LoRA');
  expect(all).toContain('lora');
  const unmastered = await found('q=LoRA&status=unmastered');
  expect(await site.page.locator('select[name="status"]').inputValue()).toBe('unmastered');
  expect(unmastered).toEqual(all.filter((slug) => slug !== 'lora'));
});
