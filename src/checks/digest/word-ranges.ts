import type { CheckedPage } from '../rule.ts';
import { passagesOf } from '../words/passages.ts';
import { quotedRanges } from '../words/quotes.ts';

/**
 * Where in a file words stand whose spelling the glossary rules: not code, formulas, addresses, quotations and titles
 * of sources, nor what people ask, claim and type into a search box.
 * @returns pairs of numbers: from the end of the range before to the start of this one, and its length
 */
export function wordRanges(page: CheckedPage): number[] {
  const ranges: number[] = [];
  let last = 0;
  for (const passage of passagesOf(page)) {
    if (passage.carrier === 'alias' || passage.carrier === 'ask' || passage.field?.at(-1) === 'claim')
      continue;
    const quoted = quotedRanges(passage.text);
    for (const stretch of passage.stretches) {
      const { start, end, kind, link } = stretch;
      if (kind !== 'text' || link?.startsWith('ref:')) continue;
      for (const [from, to] of without(quoted, start, end)) {
        const place = stretch.offsets(from - start, to - start);
        if (!place) continue;
        ranges.push(place[0] - last, place[1] - place[0]);
        last = place[1];
      }
    }
  }
  return ranges;
}

/** Goes through the ranges that {@link wordRanges} gave. */
export function* rangesOf(words: readonly number[]): Generator<[number, number]> {
  let last = 0;
  for (let index = 0; index + 1 < words.length; index += 2) {
    const start = last + (words[index] ?? 0);
    last = start + (words[index + 1] ?? 0);
    yield [start, last];
  }
}

/** What is left of a stretch without some others, which come in order. */
function* without(
  others: readonly [number, number][],
  start: number,
  end: number,
): Generator<[number, number]> {
  let from = start;
  for (const [otherStart, otherEnd] of others) {
    if (otherEnd <= from || otherStart >= end) continue;
    if (otherStart > from) yield [from, otherStart];
    from = otherEnd;
  }
  if (from < end) yield [from, end];
}
