import type { Page } from 'playwright-core';
import type { SearchIndex } from '../../src/search/index-data.ts';
import { buildShards } from '../../src/search/shards.ts';

/** An index of a wanted size: the real questions over and over, each copy about a machine of its own. */
export function generatedIndex(real: SearchIndex, size: number): SearchIndex {
  const questions = Array.from({ length: size }, (_, place) => {
    const question = real.questions[place % real.questions.length];
    const copy = Math.floor(place / real.questions.length);
    if (!question) throw new Error('an index without questions cannot be copied');
    return copy === 0
      ? question
      : {
          ...question,
          slug: `${question.slug}-${copy}`,
          title: `${question.title}（机型 m${copy}）`,
          aliases: question.aliases.map((alias) => `${alias} m${copy}`),
        };
  });
  return { ...real, questions };
}

/** Gives a page the files of a large index in place of those of the site. */
export async function serveLarge(page: Page, index: SearchIndex): Promise<void> {
  const { manifest, files } = buildShards(index);
  const json = (value: unknown): { contentType: string; body: string } => ({
    contentType: 'application/json',
    body: JSON.stringify(value),
  });
  await page.route('**/search-index.json', (route) => route.fulfill(json(manifest)));
  await page.route('**/search-parts/*.json', (route) => {
    const name = /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    return route.fulfill(json(files.get(name)));
  });
}

/** Types a query into the open search dialog, and tells how long the longest task was that a key stroke set off. */
export async function longestTask(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    (globalThis as unknown as { tasks: number[] }).tasks = times;
    new PerformanceObserver((list) => {
      times.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  for (const character of query) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(120);
  }
  // The browser counts tasks from 50 ms on.
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}
