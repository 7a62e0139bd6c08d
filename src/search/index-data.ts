import type { Knowledge } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';
import { withoutFunctionWords } from './function-words.ts';

/** A question as search knows it. */
export interface IndexedQuestion {
  slug: string;
  /** Place of its topic in `topics`. */
  topic: number;
  difficulty: number;
  title: string;
  /** What the first other wordings tell: the words that stand in every question are left out. */
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

/** What results show of a question, by slug: `/search-texts.json`. It is not searched, and comes after the results. */
export type SearchTexts = Readonly<Record<string, { summary: string; asks: string[] }>>;

/**
 * How many other wordings of a question are searched at once; the full text has all of them. Each more costs every
 * reader three kilobytes and finds a right first answer for one query in a hundred.
 */
const indexedAsks = 2;

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
      asks: asks.slice(0, indexedAsks).map((ask) => withoutFunctionWords(ask.replace(/[？?]$/, ''))),
      aliases,
    })),
    names: knowledge.terms.map(({ term, english, aliases, question = '' }) => {
      const home = place.get(question);
      return { names: [term, english, ...aliases], ...(home === undefined ? {} : { home }) };
    }),
  };
}

export function buildTexts({ questions }: Knowledge): SearchTexts {
  return Object.fromEntries(
    questions.map(({ slug, summary, asks }) => [slug, { summary: plainText(summary), asks }]),
  );
}
