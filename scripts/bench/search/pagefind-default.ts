import type { Page } from 'playwright-core';
import { beside, weigh, type Engine, type Stage } from './engine.ts';

/** Pagefind as it comes, over the same pages. */
export async function pagefindDefault(stage: Stage, places: number): Promise<Engine> {
  const page = await stage.browser.newPage(beside);
  await page.goto(`${stage.url}topics/`);
  const ask = (on: Page, query: string): Promise<string[]> =>
    on.evaluate(
      async ([text, limit, address]) => {
        const pagefind = (await import(address)) as {
          search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(text);
        return Promise.all(results.slice(0, limit).map(async (result) => (await result.data()).url));
      },
      [query, places, '/pagefind/pagefind.js'] as const,
    );
  return {
    name: 'Pagefind 1.6.0, default',
    ask: async (query) => (await ask(page, query)).map((address) => address.split('/').at(-2) ?? ''),
    cost: (query) => weigh(stage, async (fresh) => void (await ask(fresh, query))),
  };
}
