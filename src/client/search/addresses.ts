import type { SearchAddresses } from './load.ts';

/** Reads where search finds its data off the attributes that the server wrote. */
export function addressesOf({ dataset }: HTMLElement): SearchAddresses {
  return { index: dataset['index'] ?? '', pagefind: dataset['pagefind'] ?? '', base: dataset['base'] ?? '/' };
}
