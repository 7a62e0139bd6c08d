/**
 * Spreads the new questions evenly over the day's reviews. The queue is built anew after every answer,
 * so what was done today counts: the mix goes on where it was instead of starting over.
 */
export function interleave<Item>(
  reviews: readonly Item[],
  news: readonly Item[],
  reviewsDone: number,
  newsDone: number,
): Item[] {
  const reviewShare = (taken: number): number => (reviewsDone + taken + 0.5) / (reviewsDone + reviews.length);
  const newShare = (taken: number): number => (newsDone + taken + 0.5) / (newsDone + news.length);
  const result: Item[] = [];
  let review = 0;
  let fresh = 0;
  while (review < reviews.length || fresh < news.length) {
    const takeNew =
      fresh < news.length && (review >= reviews.length || newShare(fresh) < reviewShare(review));
    result.push(...(takeNew ? news.slice(fresh, fresh + 1) : reviews.slice(review, review + 1)));
    if (takeNew) fresh += 1;
    else review += 1;
  }
  return result;
}
