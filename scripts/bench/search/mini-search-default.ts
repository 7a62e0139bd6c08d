import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Knowledge } from '../../../src/knowledge/model.ts';
import { brotliSize } from '../measure.ts';
import { beside, weigh, type Engine, type Stage } from './engine.ts';

interface Mini {
  addAll(documents: readonly object[]): void;
  search(query: string): { id: string }[];
}

/** MiniSearch with its default options, over title, wordings and text of the same questions. */
export async function miniSearchDefault(
  stage: Stage,
  { questions }: Knowledge,
  places: number,
): Promise<Engine> {
  const documents = questions.map(({ slug, title, asks, aliases, summary, facts }) => ({
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
  const page = await stage.browser.newPage(beside);
  await page.goto(`${stage.url}topics/`);
  await prepare(page);
  const bytes = brotliSize(Buffer.from(script)) + brotliSize(Buffer.from(JSON.stringify(documents)));
  return {
    name: 'MiniSearch 7.2.0, default',
    ask: (query) => ask(page, query),
    cost: async (query) => {
      const { milliseconds } = await weigh(stage, async (fresh) => {
        await prepare(fresh);
        await ask(fresh, query);
      });
      return { bytes, milliseconds };
    },
  };
}
