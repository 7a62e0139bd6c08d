import { excerptOf } from './excerpt.ts';
import type { FullTextMatch } from './full-text.ts';
import { highlight, type Segment } from './highlight.ts';
import { indexedAsks, type SearchIndex, type SearchTexts } from './index-data.ts';
import type { Match } from './match-entry.ts';

/** What a reader sees of one match. */
export interface Result {
  slug: string;
  title: Segment[];
  topic: string;
  difficulty: number;
  /** The other wording that matched, where it shows a word of the query: an alias, or which of the asks. */
  wording?: { alias: string } | { ask: number } | undefined;
  /** Words around the query in the text of the page; empty while only the wordings are known. */
  passage: Segment[];
  /** Id of the section that matched; empty for the top of the page. */
  section: string;
}

const excerptLength = 110;

/** A match of the small index as a result. */
export function resultOf(
  { question, field, place, text }: Match,
  topics: readonly { title: string }[],
  query: string,
): Result {
  const shows = field !== 'title' && highlight(text, query).some(({ mark }) => mark);
  return {
    slug: question.slug,
    title: highlight(question.title, query),
    topic: topics[question.topic]?.title ?? '',
    difficulty: question.difficulty,
    wording: !shows ? undefined : field === 'alias' ? { alias: text } : { ask: place },
    passage: [],
    // The other wordings after these are aliases, which the page does not show as questions.
    section: shows && field === 'ask' && place < indexedAsks ? 'asks' : '',
  };
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
    passage: excerpt,
    section,
  };
}

/** Why a page matched, in two lines: the wording, then the passage or else the answer. */
export function excerptOfResult(
  { slug, wording, passage }: Result,
  query: string,
  texts: SearchTexts,
): Segment[] {
  const text = texts[slug];
  const lead = wordingShown(wording, text?.asks ?? [], query);
  if (passage.length > 0) return [...lead, ...passage];
  const rest = Math.max(0, excerptLength - lengthOf(lead));
  return [...lead, ...excerptOf(text?.summary ?? '', query, rest)];
}

function wordingShown(wording: Result['wording'], asks: readonly string[], query: string): Segment[] {
  if (!wording) return [];
  const plain = (text: string): Segment => ({ text, mark: false });
  if ('alias' in wording) return [plain('又作“'), ...highlight(wording.alias, query), plain('”。')];
  const ask = asks[wording.ask];
  return ask === undefined ? [] : [plain('也会这样问：'), ...highlight(ask, query), plain(' ')];
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
