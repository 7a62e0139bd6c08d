import type { Page } from 'playwright-core';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import { buildSearchIndex } from '../../../src/search/index-data.ts';
import { generatedIndex, longestTask, serveLarge } from '../generated.ts';
import { searchCost, type SearchCost } from '../search-cost.ts';
import { beside, type Stage } from './engine.ts';

const typed = '为什么微调 LoRA 要多少显存';

/**
 * The same search over an index that is too large to be loaded whole.
 * @returns what each query cost, and the longest task while one is typed, in milliseconds: 0 when none took 50
 */
export async function searchLarge(
  { browser, url }: Stage,
  knowledge: Knowledge,
  size: number,
  queries: readonly string[],
): Promise<{ costs: SearchCost[]; longest: number }> {
  const index = generatedIndex(buildSearchIndex(knowledge), size);
  const prepare = (page: Page): Promise<void> => serveLarge(page, index);
  const costs: SearchCost[] = [];
  for (const query of queries) costs.push(await searchCost(browser, `${url}q/lora/`, query, prepare));
  const page = await browser.newPage(beside);
  await prepare(page);
  await page.goto(`${url}q/lora/`);
  await page.keyboard.press('/');
  await page.locator('search-dialog input').waitFor();
  return { costs, longest: await longestTask(page, typed) };
}
