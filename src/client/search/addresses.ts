/** Where the site keeps what search loads. */
export interface SearchAddresses {
  /** The small index. */
  index: string;
  /** The answers that results show. */
  texts: string;
  /** Other spellings of what the index says. */
  variants: string;
  pagefind: string;
  base: string;
}

/** Reads where search finds its data off the attributes that the server wrote. */
export function addressesOf({ dataset }: HTMLElement): SearchAddresses {
  return {
    index: dataset['index'] ?? '',
    texts: dataset['texts'] ?? '',
    variants: dataset['variants'] ?? '',
    pagefind: dataset['pagefind'] ?? '',
    base: dataset['base'] ?? '/',
  };
}
