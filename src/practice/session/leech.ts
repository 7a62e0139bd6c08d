import type { Card, FlagValues } from '../model.ts';

/** Anki notices at 8 lapses; two weeks before an interview that is too late. */
export const leechLapses = 5;
/** After an answered notice, this many further lapses bring it back. */
const noticeEvery = 3;

/**
 * A question that keeps being forgotten: asking it again as before will not help.
 * `review-page`: read the page whole and what it links to first. `suspend`: a notice was answered before and it went
 * on; set the question aside until what it rests on is learned.
 */
export function leechAdvice(
  card: Card | undefined,
  { leechSeen }: Readonly<FlagValues>,
): 'review-page' | 'suspend' | undefined {
  if (!card || card.lapses < leechLapses || card.lapses < leechSeen + noticeEvery) return undefined;
  return leechSeen === 0 ? 'review-page' : 'suspend';
}
