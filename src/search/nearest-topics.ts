import type { SearchIndex } from './index-data.ts';
import { tokenise } from './tokens.ts';

type Topic = SearchIndex['topics'][number];

/** Topics to offer when nothing was found: those that share most with the query by title, then by their questions. */
export function nearestTopics({ topics, questions }: SearchIndex, query: string, count = 4): Topic[] {
  const wanted = new Set(tokenise(query).map(({ term }) => term));
  const shared = (text: string) => tokenise(text).filter(({ term }) => wanted.has(term)).length;
  const ranked = topics.map((topic, order) => ({ topic, order, title: shared(topic.title), questions: 0 }));
  for (const { topic: place, title, aliases } of questions) {
    const topic = ranked[place];
    if (topic) topic.questions += shared(`${title} ${aliases.join(' ')}`);
  }
  return ranked
    .sort((a, b) => b.title - a.title || b.questions - a.questions || a.order - b.order)
    .slice(0, count)
    .map(({ topic }) => topic);
}
