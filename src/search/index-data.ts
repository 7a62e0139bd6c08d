import type { Knowledge, Question } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';
import { tellingWordings } from './telling-wordings.ts';

/** A question as search knows it. */
export interface IndexedQuestion {
  slug: string;
  /** Place of its topic in `topics`. */
  topic: number;
  difficulty: number;
  title: string;
  /**
   * What other wordings tell beyond the title and the names: first the page's own `asks`, one of them empty where it
   * tells nothing more, then its aliases that are phrases.
   */
  asks: string[];
  /** Names: those of its aliases that are no phrases, and those of the terms that it explains. */
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

/**
 * What results show of a question, by slug: `/search-texts.json`. It comes after the first results, and then helps to
 * order what the small index is not sure of. Other wordings that the small index has come first, in its order.
 */
export type SearchTexts = Readonly<Record<string, SearchText>>;

export interface SearchText {
  summary: string;
  asks: string[];
  /** Searched, not shown. */
  queries: string[];
}

/**
 * How many other wordings of a question are searched at once; the full text has all of them. Each more costs every
 * reader three kilobytes and finds a right first answer for one query in a hundred.
 */
export const indexedAsks = 2;
/** How many aliases of a question are searched at once; the others are with the texts. */
export const indexedAliases = 15;

export function buildSearchIndex(knowledge: Knowledge): SearchIndex {
  const topics = knowledge.topics.map(({ id, title }) => ({ id, title }));
  const rank = new Map(topics.map(({ id }, index) => [id, index]));
  const place = new Map(knowledge.questions.map(({ slug }, index) => [slug, index]));
  const names = knowledge.terms.map(({ term, english, aliases, question = '' }): NameGroup => {
    const home = place.get(question);
    return { names: [term, english, ...aliases], ...(home === undefined ? {} : { home }) };
  });
  const explained = namesByHome(names);
  return {
    topics,
    questions: knowledge.questions.map((question, index) => {
      const { asks, aliases } = tellingWordings(wordingsOf(question), explained.get(index) ?? []);
      const { slug, topic, difficulty, title } = question;
      return { slug, topic: rank.get(topic) ?? 0, difficulty, title, asks, aliases };
    }),
    names,
  };
}

/** Names of the terms that a question explains, by its place. */
export function namesByHome(groups: readonly NameGroup[]): Map<number, string[]> {
  const byHome = new Map<number, string[]>();
  for (const { names, home } of groups) {
    if (home !== undefined) byHome.set(home, [...(byHome.get(home) ?? []), ...names]);
  }
  return byHome;
}

export function buildTexts({ questions }: Knowledge): SearchTexts {
  return Object.fromEntries(
    questions.map((question) => {
      const { originals } = tellingWordings(wordingsOf(question), []);
      const asks = [...originals, ...question.asks.slice(indexedAsks)];
      const queries = [...question.aliases.slice(indexedAliases), ...question.queries];
      return [question.slug, { summary: plainText(question.summary), asks, queries }];
    }),
  );
}

const wordingsOf = ({ title, asks, aliases }: Question) => ({
  title,
  asks: asks.slice(0, indexedAsks),
  aliases: aliases.slice(0, indexedAliases),
});
