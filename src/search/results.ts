import type { FullTextMatch } from './full-text.ts';
import { highlight, type Segment } from './highlight.ts';
import type { IndexedQuestion } from './index-data.ts';
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
  const shown = highlight(text, query).some(({ mark }) => mark);
  const prefix = !shown
    ? ''
    : field === 'ask'
      ? `也会这样问：${text} `
      : field === 'alias'
        ? `又作“${text}”。`
        : '';
  return {
    slug: question.s,
    title: highlight(question.title, query),
    topic: topics[question.t]?.title ?? '',
    difficulty: question.d,
    excerpt: highlight(shorten(prefix + question.summary), query),
  };
}

/**
 * One order of both tiers: what the small index found stays where it is, so that nothing moves under the reader's
 * pointer; pages that only the full text found follow.
 */
export function mergeResults(
  first: readonly Result[],
  fullText: readonly FullTextMatch[],
  questions: ReadonlyMap<string, IndexedQuestion>,
  topics: readonly { title: string }[],
  query: string,
): Result[] {
  const shown = new Set(first.map(({ slug }) => slug));
  const added = fullText
    .filter(({ slug }) => !shown.has(slug))
    .map(({ slug, title, excerpt }): Result => {
      const question = questions.get(slug);
      return {
        slug,
        title: highlight(question?.title ?? title, query),
        topic: question ? (topics[question.t]?.title ?? '') : '',
        difficulty: question?.d ?? 0,
        excerpt,
      };
    });
  return [...first, ...added];
}

function shorten(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength)}…`;
}
