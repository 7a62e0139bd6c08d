import type { Knowledge } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';

/** A question as the small index holds it; short keys, since every reader who searches loads all of them. */
export interface IndexedQuestion {
  /** Slug. */
  s: string;
  /** Index of its topic. */
  t: number;
  /** Difficulty. */
  d: number;
  title: string;
  asks: string[];
  aliases: string[];
  /** The 30-second answer as plain text. */
  summary: string;
}

/** What `/search-index.json` holds. */
export interface SearchIndex {
  version: 1;
  topics: { id: string; title: string }[];
  questions: IndexedQuestion[];
  /** Names that mean the same: a term, its English name, its aliases. */
  synonyms: string[][];
}

export function buildSearchIndex(knowledge: Knowledge): SearchIndex {
  const topics = knowledge.topics.map(({ id, title }) => ({ id, title }));
  const rank = new Map(topics.map(({ id }, index) => [id, index]));
  return {
    version: 1,
    topics,
    questions: knowledge.questions.map(({ slug, topic, difficulty, title, asks, aliases, summary }) => ({
      s: slug,
      t: rank.get(topic) ?? 0,
      d: difficulty,
      title,
      asks,
      aliases,
      summary: plainText(summary),
    })),
    synonyms: knowledge.terms.map(({ term, english, aliases }) => [term, english, ...aliases]),
  };
}

/** Whether something that came over the wire is an index that this code can read. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  const index = value as Partial<SearchIndex> | null;
  return (
    typeof index === 'object' &&
    index?.version === 1 &&
    Array.isArray(index.topics) &&
    Array.isArray(index.questions) &&
    Array.isArray(index.synonyms)
  );
}
