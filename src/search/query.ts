import type { Rarity } from './rarity.ts';
import type { Synonym } from './synonyms.ts';
import type { Terms } from './tokens.ts';

/** A query, cut and corrected once for all questions. */
export interface Query {
  terms: Terms;
  /** What all of its terms say together. */
  total: number;
  synonyms: readonly Synonym[];
  /** Terms of the other names: a page that has none of them says nothing otherwise. */
  otherTerms: ReadonlySet<string>;
}

/** A query that is a name, and hardly more. */
const wholeQuery = 0.9;

/**
 * @param terms of the query, corrected
 * @param synonyms the names that it holds
 */
export function createQuery(terms: Terms, synonyms: readonly Synonym[], rarity: Rarity): Query {
  return { terms, total: rarity.sum(terms), synonyms, otherTerms: otherTermsOf(synonyms) };
}

/** Places of the questions that explain what a query names, where it says nothing else. */
export function homesOf({ synonyms, total }: Query): Set<number> {
  return new Set(
    synonyms.flatMap(({ own, home }) =>
      home !== undefined && own.total >= wholeQuery * total ? [home] : [],
    ),
  );
}

function otherTermsOf(synonyms: readonly Synonym[]): Set<string> {
  return new Set(synonyms.flatMap(({ others }) => others.flatMap(({ terms }) => [...terms.keys()])));
}
