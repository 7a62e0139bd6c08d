import type { IndexedQuestion, SearchIndex } from './index-data.ts';

/** What a reader narrows a search to. */
export interface SearchFilter {
  /** Id of a topic. */
  topic?: string;
  difficulty?: number;
  /** Slugs that are left out. */
  without?: readonly string[];
}

export function matchesFilter(
  { slug, topic, difficulty }: IndexedQuestion,
  filter: SearchFilter,
  topics: SearchIndex['topics'],
): boolean {
  return (
    (filter.topic === undefined || topics[topic]?.id === filter.topic) &&
    (filter.difficulty === undefined || difficulty === filter.difficulty) &&
    !filter.without?.includes(slug)
  );
}

/** The same for Pagefind, by the names that question pages give it. */
export function pagefindFilters({ topic, difficulty }: SearchFilter): Record<string, string> {
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(difficulty === undefined ? {} : { difficulty: String(difficulty) }),
  };
}
