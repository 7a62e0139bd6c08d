import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser.ts';
import { buildSearchIndex } from '../../src/search/index-data.ts';
import { checkProject } from '../check-project.ts';
import { serveDist } from '../serve-dist.ts';
import { generatedIndex, longestTask, serveLarge } from './generated.ts';
import { brotliSize } from './measure.ts';
import { parseQueries, relevance, type JudgedQuery } from './relevance.ts';
import { searchCost } from './search-cost.ts';

/** An engine that is asked one query after the other. */
interface Engine {
  name: string;
  ask(query: string): Promise<string[]>;
  /** Brotli bytes that came until the first query was answered, and how long that took. */
  cost(query: string): Promise<{ bytes: number; milliseconds: number }>;
}

/** Other engines are put into a page of the site, past its security policy; no worker stands between. */
const beside = { bypassCSP: true, serviceWorkers: 'block' } as const;
const places = 10;
// `held-out.tsv` beside it, or any other file of judged queries, may be named.
const queries = parseQueries(readFileSync(process.argv[2] ?? 'tests/search/queries.tsv', 'utf8'));
const costQueries = ['LoRA 显存', '为什么除以根号dk', '怎样防止大模型胡说八道', '灾难性遗忘', 'RLHF'];
const browser = await launchBrowser();
const { server, url } = await serveDist('dist', '/', 0);

const engines = [await own(), await pagefindDefault(), await miniSearchDefault()];
for (const engine of engines) await report(engine);

await reportLarge(10_000);

await browser.close();
server.close();

/** What readers have: the search page. */
async function own(): Promise<Engine> {
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

/** Pagefind as it comes, over the same pages. */
async function pagefindDefault(): Promise<Engine> {
  const page = await browser.newPage(beside);
  await page.goto(`${url}topics/`);
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
    cost: (query) => weigh(async (fresh) => void (await ask(fresh, query))),
  };
}

/** MiniSearch with its default options, over title, wordings and text of the same questions. */
async function miniSearchDefault(): Promise<Engine> {
  const { knowledge } = await checkProject(process.cwd());
  const documents = knowledge.questions.map(({ slug, title, asks, aliases, summary, facts }) => ({
    id: slug,
    title,
    text: [...asks, ...aliases, summary, ...facts.sections.map(({ text }) => text)].join('\n'),
  }));
  const script = readFileSync('node_modules/minisearch/dist/umd/index.js', 'utf8');
  const prepare = async (page: Page): Promise<void> => {
    await page.addScriptTag({ content: script });
    await page.evaluate((all) => {
      const { MiniSearch } = globalThis as unknown as { MiniSearch: new (options: object) => Mini };
      const mini = new MiniSearch({ fields: ['title', 'text'] });
      mini.addAll(all);
      (globalThis as unknown as { mini: Mini }).mini = mini;
    }, documents);
  };
  const ask = (page: Page, query: string): Promise<string[]> =>
    page.evaluate(
      ([text, limit]) =>
        (globalThis as unknown as { mini: Mini }).mini
          .search(text)
          .slice(0, limit)
          .map(({ id }) => id),
      [query, places] as const,
    );
  const page = await browser.newPage(beside);
  await page.goto(`${url}topics/`);
  await prepare(page);
  const bytes = brotliSize(Buffer.from(script)) + brotliSize(Buffer.from(JSON.stringify(documents)));
  return {
    name: 'MiniSearch 7.2.0, default',
    ask: (query) => ask(page, query),
    cost: async (query) => {
      const { milliseconds } = await weigh(async (fresh) => {
        await prepare(fresh);
        await ask(fresh, query);
      });
      return { bytes, milliseconds };
    },
  };
}

interface Mini {
  addAll(documents: readonly object[]): void;
  search(query: string): { id: string }[];
}

/** Runs something on a fresh page and weighs what it fetches. */
async function weigh(run: (page: Page) => Promise<void>): Promise<{ bytes: number; milliseconds: number }> {
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

async function report(engine: Engine): Promise<void> {
  const found: string[][] = [];
  for (const { query } of queries) found.push((await engine.ask(query)).slice(0, places));
  console.log(`\n${engine.name}\n${''.padEnd(10)}    n  hit@1  hit@5  MRR@10  nothing`);
  for (const type of ['all', ...new Set(queries.map((query) => query.type))]) {
    const kept = queries.flatMap((query, index) =>
      type === 'all' || query.type === type ? [[query, found[index] ?? []] as const] : [],
    );
    line(type, kept);
  }
  const costs = [];
  for (const query of costQueries) costs.push(await engine.cost(query));
  const bytes = median(costs.map((cost) => cost.bytes)) / 1000;
  const milliseconds = median(costs.map((cost) => cost.milliseconds));
  console.log(
    `first result: ${bytes.toFixed(1)} kB, ${milliseconds.toFixed(0)} ms (median of ${costs.length})`,
  );
}

/** The same search over an index that is too large to be loaded whole. */
async function reportLarge(size: number): Promise<void> {
  const { knowledge } = await checkProject(process.cwd());
  const index = generatedIndex(buildSearchIndex(knowledge), size);
  const prepare = (page: Page): Promise<void> => serveLarge(page, index);
  const costs = [];
  for (const query of costQueries) costs.push(await searchCost(browser, `${url}q/lora/`, query, prepare));
  const page = await browser.newPage(beside);
  await prepare(page);
  await page.goto(`${url}q/lora/`);
  await page.keyboard.press('/');
  await page.locator('search-dialog input').waitFor();
  const longest = await longestTask(page, '为什么微调 LoRA 要多少显存');
  console.log(`\n${size} generated questions`);
  console.log(
    `first result: ${(median(costs.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB, ` +
      `${median(costs.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms (median of ${costs.length})`,
  );
  console.log(`longest task while typing: ${longest === 0 ? 'below 50' : longest.toFixed(0)} ms`);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function line(type: string, judged: readonly (readonly [JudgedQuery, string[]])[]): void {
  const { queries: count, ...shares } = relevance(
    judged.map(([query]) => query),
    judged.map(([, slugs]) => slugs),
  );
  const cells = Object.values(shares).map((share) => share.toFixed(3).padStart(7));
  console.log(`${type.padEnd(10)}${String(count).padStart(5)}${cells.join('')}`);
}
