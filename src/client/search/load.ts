import { createFullText, type FullText, type Pagefind } from '../../search/full-text.ts';
import type { SearchTexts } from '../../search/index-data.ts';
import { createIndexSource, type IndexSource } from '../../search/index-source.ts';
import { isSearchTexts } from '../../search/index-wire.ts';
import { isSearchVariants, type SearchVariants } from '../../search/variants.ts';
import { nextTask } from '../next-task.ts';
import type { SearchAddresses } from './addresses.ts';

/** The small index: fetched once for the dialog and the search page; undefined when it is missing or damaged. */
export const loadSmallIndex = once(async (url: string, base = '/'): Promise<IndexSource | undefined> => {
  const parts = `${base}search-parts/`;
  return createIndexSource(await fetchJson(url), (name) => fetchJson(`${parts}${name}.json`), nextTask);
});

/** The answers that results show; undefined when they are missing or damaged. */
export const loadTexts = once(async (url: string): Promise<SearchTexts | undefined> => {
  const texts = await fetchJson(url);
  return isSearchTexts(texts) ? texts : undefined;
});

/** Other spellings of what the index says; undefined when they are missing or damaged. */
export const loadVariants = once(async (url: string): Promise<SearchVariants | undefined> => {
  const variants = await fetchJson(url);
  return isSearchVariants(variants) ? variants : undefined;
});

/** Pagefind's index of all text; undefined when it is missing or damaged. */
export function loadFullText({ pagefind, base }: SearchAddresses): Promise<FullText | undefined> {
  return loadPagefind(pagefind, base);
}

const loadPagefind = once(async (url: string, baseUrl = '/'): Promise<FullText | undefined> => {
  const module = (await import(/* @vite-ignore */ url)) as Pagefind;
  await module.options({ baseUrl, excerptLength: 30 });
  await module.init();
  return createFullText(module);
});

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? response.json() : undefined;
}

/** Keeps what was loaded from an address. A failure is not kept: it may be there at the next try. */
function once<T>(
  load: (url: string, base?: string) => Promise<T | undefined>,
): (url: string, base?: string) => Promise<T | undefined> {
  const kept = new Map<string, Promise<T | undefined>>();
  return (url, base) => {
    const known = kept.get(url);
    if (known) return known;
    const loading = load(url, base)
      .catch(() => undefined)
      .then((loaded) => {
        if (loaded === undefined) kept.delete(url);
        return loaded;
      });
    kept.set(url, loading);
    return loading;
  };
}
