import type { Result } from './results.ts';

/** A result of the small index that is not shown yet. */
export interface Held {
  result: Result;
  /** Its score as a share of the best score: 0 to 1. */
  score: number;
}

/** The full text says a quarter of what the wordings say. */
const fullTextWeight = 0.25;
/** How fast a page says less the later the full text names it. */
const decay = 0.3;

/**
 * One order of both tiers. What the reader sees already stays where it is, so that nothing moves under the pointer;
 * beneath it the rest stands by its score in both tiers.
 */
export function mergeResults(
  shown: readonly Result[],
  held: readonly Held[],
  fullText: readonly Result[],
): Result[] {
  const taken = new Set(shown.map(({ slug }) => slug));
  const rest = new Map<string, Held>();
  for (const { result, score } of held) {
    if (!taken.has(result.slug)) rest.set(result.slug, { result, score });
  }
  for (const [rank, result] of fullText.entries()) {
    if (taken.has(result.slug)) continue;
    const known = rest.get(result.slug);
    rest.set(result.slug, {
      result: known ? withMarks(known.result, result) : result,
      score: (known?.score ?? 0) + fullTextWeight / (1 + decay * rank),
    });
  }
  const ordered = [...rest.values()].sort((a, b) => b.score - a.score);
  return [...shown, ...ordered.map(({ result }) => result)];
}

/** The result with the passage that shows the query, where no wording of it does. */
function withMarks(result: Result, other: Result): Result {
  return result.wording
    ? result
    : { ...result, passage: other.passage, section: result.section || other.section };
}
