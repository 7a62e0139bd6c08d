import { loadSmallIndex } from '../search/load.ts';

/** Slugs that a search finds, the best first; none where the index can't be had. */
export async function foundBy(query: string, base: string): Promise<string[]> {
  const source = await loadSmallIndex(`${base}search-index.json`, base);
  const small = await source?.forQuery(query).catch(() => undefined);
  return small ? small.searcher.search(query).map(({ question }) => question.slug) : [];
}
