import { excerptOf } from './excerpt.ts';
import type { FullTextMatch } from './full-text.ts';
import { highlight, type Segment } from './highlight.ts';
import type { SearchIndex, SearchSummaries } from './index-data.ts';
import type { Match } from './searcher.ts';

/** What a reader sees of one match. */
export interface Result {
  slug: string;
  title: Segment[];
  topic: string;
  difficulty: number;
  /** The other wording that matched, where it shows a word of the query. */
  wording: Segment[];
  /** Words around the query in the text of the page; empty while only the wordings are known. */
  passage: Segment[];
  /** Id of the section that matched; empty for the top of the page. */
  section: string;
}

const excerptLength = 110;

/** A match of the small index as a result. */
export function resultOf(
  { question, field, text }: Match,
  topics: readonly { title: string }[],
  query: string,
): Result {
  const wording = field === 'title' ? [] : shownWording(field, text, query);
  return {
    slug: question.slug,
    title: highlight(question.title, query),
    topic: topics[question.topic]?.title ?? '',
    difficulty: question.difficulty,
    wording,
    passage: [],
    section: field === 'ask' && wording.length > 0 ? 'asks' : '',
  };
}

function shownWording(field: 'ask' | 'alias', text: string, query: string): Segment[] {
  const marked = highlight(text, query);
  if (!marked.some(({ mark }) => mark)) return [];
  const [before, after] = field === 'ask' ? ['也会这样问：', '？'] : ['又作“', '”。'];
  return [{ text: before, mark: false }, ...marked, { text: after, mark: false }];
}

/**
 * A page that the full text found as a result.
 * @param index undefined when the small index is missing: then the page tells its title alone
 */
export function fullTextResult(
  { slug, title, excerpt, section }: FullTextMatch,
  index: SearchIndex | undefined,
  query: string,
): Result {
  const question = index?.questions.find((one) => one.slug === slug);
  return {
    slug,
    title: highlight(question?.title ?? title, query),
    topic: question ? (index?.topics[question.topic]?.title ?? '') : '',
    difficulty: question?.difficulty ?? 0,
    wording: [],
    passage: excerpt,
    section,
  };
}

/** Why a page matched, in two lines: the wording, then the passage or else the answer. */
export function excerptOfResult(
  { slug, wording, passage }: Result,
  query: string,
  summaries: SearchSummaries,
): Segment[] {
  if (passage.length > 0) return [...wording, ...passage];
  const rest = Math.max(0, excerptLength - lengthOf(wording));
  return [...wording, ...excerptOf(summaries[slug] ?? '', query, rest)];
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
