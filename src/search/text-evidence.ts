import type { SearchTexts } from './index-data.ts';
import { rarityIn } from './rarity.ts';
import { tellingWeight, tokenise, type Terms } from './tokens.ts';

/** What answers and all other wordings say to a query, where the small index alone is not sure. */
export interface TextEvidence {
  /**
   * How well the text of each page fits, by slug; pages that share nothing are left out.
   * @param terms of the query
   */
  weigh(terms: Terms): Map<string, number>;
}

/** BM25's k₁ and b. */
const saturation = 1.2;
const lengthShare = 0.6;
const longestText = 2000;
/** Texts that are cut in one go, without letting a key stroke wait. */
const batch = 6;

interface Text {
  slug: string;
  counts: Map<string, number>;
  length: number;
}

/** Cuts the texts that results show into terms, in steps: between them a browser may do other things. */
export function* prepareTextEvidence(texts: SearchTexts): Generator<undefined, TextEvidence, undefined> {
  const cut: Text[] = [];
  /** How many texts have each term. */
  const spread = new Map<string, number>();
  for (const [slug, { summary, asks, queries }] of Object.entries(texts)) {
    const text = cutText(slug, [summary, ...asks, ...queries]);
    cut.push(text);
    for (const term of text.counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
    if (cut.length % batch === 0) yield;
  }
  const meanLength = cut.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cut.length);
  return {
    weigh(terms) {
      const telling = [...terms]
        .filter(([, weight]) => weight >= tellingWeight)
        .map(([term, weight]) => [term, weight * rarityIn(cut.length, spread.get(term) ?? 0)] as const);
      const total = telling.reduce((sum, [, worth]) => sum + worth, 0);
      const weighed = new Map<string, number>();
      for (const { slug, counts, length } of cut) {
        const dampening = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
        let score = 0;
        for (const [term, worth] of telling) {
          const count = counts.get(term) ?? 0;
          score += (worth * count * (1 + saturation)) / (count + dampening);
        }
        if (score > 0) weighed.set(slug, score / total);
      }
      return weighed;
    },
  };
}

/** Single characters say too little in a text of some hundred. */
function cutText(slug: string, parts: readonly string[]): Text {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { term, weight } of parts.flatMap((part) => tokenise(part, longestText))) {
    if (weight < tellingWeight) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    length += 1;
  }
  return { slug, counts, length };
}
