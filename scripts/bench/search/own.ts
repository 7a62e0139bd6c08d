import { searchCost } from '../search-cost.ts';
import { beside, type Engine, type Stage } from './engine.ts';

/** What readers have: the search page. */
export async function own({ browser, url }: Stage): Promise<Engine> {
  const page = await browser.newPage(beside);
  await page.goto(`${url}search/`);
  return {
    name: 'wenqu',
    async ask(query) {
      await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('[data-search-status="done"]', { state: 'attached' });
      return page
        .locator('main a[data-question]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-question') ?? ''));
    },
    cost: (query) => searchCost(browser, `${url}q/attention-scaling/`, query),
  };
}
