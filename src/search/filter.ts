import type { IndexedQuestion, SearchIndex } from './index-data.ts';

/** What a reader narrows a search to. */
export interface SearchFilter {
  /** Id of a topic. */
  topic?: string;
  difficulty?: number;
}

export function matchesFilter(
  { topic, difficulty }: IndexedQuestion,
  filter: SearchFilter,
  topics: SearchIndex['topics'],
): boolean {
  return (
    (filter.topic === undefined || topics[topic]?.id === filter.topic) &&
    (filter.difficulty === undefined || difficulty === filter.difficulty)
  );
}

/** The same for Pagefind, by the names that question pages give it. */
export function pagefindFilters({ topic, difficulty }: SearchFilter): Record<string, string> {
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(difficulty === undefined ? {} : { difficulty: String(difficulty) }),
  };
}
