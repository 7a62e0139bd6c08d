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

/** Whether something that came over the wire is an index that this code can read, in every part. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  if (!isRecord(value) || value['version'] !== 1) return false;
  const { topics, questions, synonyms } = value;
  return (
    Array.isArray(topics) &&
    topics.every((topic) => isRecord(topic) && isText(topic['id']) && isText(topic['title'])) &&
    Array.isArray(questions) &&
    questions.every(isQuestion) &&
    Array.isArray(synonyms) &&
    synonyms.every(isTextList)
  );
}

function isQuestion(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value['s'], value['title'], value['summary']].every(isText) &&
    [value['t'], value['d']].every((number) => typeof number === 'number') &&
    [value['asks'], value['aliases']].every(isTextList)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
