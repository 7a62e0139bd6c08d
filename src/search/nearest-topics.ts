import { tokenise } from './tokens.ts';
import type { SearchIndex } from './index-data.ts';

/** Topics to offer when nothing was found: those that share a character with the query first. */
export function nearestTopics({ topics }: SearchIndex, query: string, count = 4): SearchIndex['topics'] {
  const wanted = new Set(tokenise(query).map(({ term }) => term));
  const shared = (title: string) => tokenise(title).filter(({ term }) => wanted.has(term)).length;
  return topics
    .map((topic, order) => ({ topic, order, score: shared(topic.title) }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, count)
    .map(({ topic }) => topic);
}
