import type { SmallIndex } from '../../search/answer.ts';
import { createFullText, type FullText, type Pagefind } from '../../search/full-text.ts';
import { isSearchIndex } from '../../search/index-data.ts';
import { createSearcher } from '../../search/searcher.ts';

/** Where the site keeps what search loads. */
export interface SearchAddresses {
  index: string;
  pagefind: string;
  base: string;
}

/** The small index: fetched once for the dialog and the search page; undefined when it is missing or damaged. */
export const loadSmallIndex = once(async (url: string): Promise<SmallIndex | undefined> => {
  const response = await fetch(url);
  const index: unknown = response.ok ? await response.json() : undefined;
  return isSearchIndex(index) ? { index, searcher: createSearcher(index) } : undefined;
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
