import { excerptOf } from './excerpt.ts';
import type { FullTextMatch } from './full-text.ts';
import { highlight, type Segment } from './highlight.ts';
import type { SearchIndex } from './index-data.ts';
import type { Match } from './searcher.ts';

/** What a reader sees of one match. */
export interface Result {
  slug: string;
  title: Segment[];
  topic: string;
  difficulty: number;
  /** Why it matched: another wording, or the words around the query. */
  excerpt: Segment[];
}

const excerptLength = 110;

/** A match of the small index as a result. */
export function resultOf(
  { question, field, text }: Match,
  topics: readonly { title: string }[],
  query: string,
): Result {
  const wording = field === 'ask' || field === 'alias' ? shownWording(field, text, query) : [];
  const rest = Math.max(0, excerptLength - lengthOf(wording));
  return {
    slug: question.s,
    title: highlight(question.title, query),
    topic: topics[question.t]?.title ?? '',
    difficulty: question.d,
    excerpt: [...wording, ...excerptOf(question.summary, query, rest)],
  };
}

/** The wording that matched, where it shows a word of the query. */
function shownWording(field: 'ask' | 'alias', text: string, query: string): Segment[] {
  const marked = highlight(text, query);
  if (!marked.some(({ mark }) => mark)) return [];
  const [before, after] = field === 'ask' ? ['也会这样问：', ' '] : ['又作“', '”。'];
  return [{ text: before, mark: false }, ...marked, { text: after, mark: false }];
}

/**
 * A page that the full text found as a result.
 * @param index undefined when the small index is missing: then the page tells its title alone
 */
export function fullTextResult(
  { slug, title, excerpt }: FullTextMatch,
  index: SearchIndex | undefined,
  query: string,
): Result {
  const question = index?.questions.find(({ s }) => s === slug);
  return {
    slug,
    title: highlight(question?.title ?? title, query),
    topic: question ? (index?.topics[question.t]?.title ?? '') : '',
    difficulty: question?.d ?? 0,
    excerpt,
  };
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
