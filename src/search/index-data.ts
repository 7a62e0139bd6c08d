import type { Knowledge } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';

/** A question as search knows it. */
export interface IndexedQuestion {
  slug: string;
  /** Place of its topic in `topics`. */
  topic: number;
  difficulty: number;
  title: string;
  /** Without the question mark, which every one has. */
  asks: string[];
  aliases: string[];
}

/** Names that mean the same: a term, its English name, its aliases. */
export interface NameGroup {
  names: string[];
  /** Place in `questions` of the one that explains the term. */
  home?: number;
}

/** All that is searched before the full text. */
export interface SearchIndex {
  topics: { id: string; title: string }[];
  questions: IndexedQuestion[];
  names: NameGroup[];
}

/** The 30-second answers as plain text, by slug: what `/search-summaries.json` holds. They are shown, not searched. */
export type SearchSummaries = Readonly<Record<string, string>>;

export function buildSearchIndex(knowledge: Knowledge): SearchIndex {
  const topics = knowledge.topics.map(({ id, title }) => ({ id, title }));
  const rank = new Map(topics.map(({ id }, index) => [id, index]));
  const place = new Map(knowledge.questions.map(({ slug }, index) => [slug, index]));
  return {
    topics,
    questions: knowledge.questions.map(({ slug, topic, difficulty, title, asks, aliases }) => ({
      slug,
      topic: rank.get(topic) ?? 0,
      difficulty,
      title,
      asks: asks.map((ask) => ask.replace(/[？?]$/, '')),
      aliases,
    })),
    names: knowledge.terms.map(({ term, english, aliases, question = '' }) => {
      const home = place.get(question);
      return { names: [term, english, ...aliases], ...(home === undefined ? {} : { home }) };
    }),
  };
}

export function buildSummaries({ questions }: Knowledge): SearchSummaries {
  return Object.fromEntries(questions.map(({ slug, summary }) => [slug, plainText(summary)]));
}
