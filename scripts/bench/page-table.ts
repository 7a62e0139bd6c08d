import type { Browser } from 'playwright-core';
import { pageTypes } from '../../tests/support/page-types.ts';
import { weighPage, type PageWeight } from './measure.ts';

const columns = ['total', 'html', 'css', 'js', 'font', 'other'] as const;
/** A page of the floor, which is the same for every type: an unstyled question. */
const floorPage = 'transformer/attention-scaling/';

/**
 * Prints what a first visit to each type of page fetches, and how that compares with the floor's question.
 * @param own where the built site is served
 * @param bare where the floor is served
 */
export async function printPageTable(browser: Browser, own: string, bare: string): Promise<void> {
  console.log('First view of a page, kB (brotli, phone, empty cache)');
  console.log(`${''.padEnd(22)}${columns.map((name) => name.padStart(7)).join('')}  reqs  of the floor`);
  const floor = await weighPage(browser, bare + floorPage);
  console.log(row('floor: question', floor, floor));
  for (const [name, path] of Object.entries(pageTypes)) {
    console.log(row(`wenqu: ${name}`, await weighPage(browser, own + path), floor));
  }
}

function row(name: string, weight: PageWeight, floor: PageWeight): string {
  const sizes = columns.map((column) => (weight[column] / 1000).toFixed(1).padStart(7));
  const share = `${(weight.total / floor.total).toFixed(2)} ×`;
  return `${name.padEnd(22)}${sizes.join('')}${String(weight.requests).padStart(6)}${share.padStart(14)}`;
}
