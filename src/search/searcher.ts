import { createEntries, fieldWeight, type Entry, type Field, type Wording } from './entry.ts';
import type { IndexedQuestion, SearchIndex } from './index-data.ts';
import type { Rarity } from './rarity.ts';
import { createThesaurus, saidOtherwise, type Synonym } from './synonyms.ts';
import { strongest, tellingWeight, tokenise, type Terms, type Token } from './tokens.ts';
import { nearWords } from './vocabulary.ts';

/** A question that fits a query. */
export interface Match {
  question: IndexedQuestion;
  /** For ordering the matches of one query. */
  score: number;
  /** How much of the query the question covers: 0 nothing, 1 all that tells pages apart. */
  share: number;
  /** The wording that fits best, and what it is. */
  field: Field;
  text: string;
}

export interface Searcher {
  /** Questions that fit, the best first. */
  search(query: string): Match[];
}

/** A query, cut and corrected once for all questions. */
interface Query {
  terms: Terms;
  /** What all of its terms say together. */
  total: number;
  synonyms: readonly Synonym[];
}

const maxResults = 20;
/** Below this share of the best score a match is noise. */
const noise = 0.2;
/** BM25's k₁: how soon it stops counting that a term comes again. */
const saturation = 1.2;
/** How much the best single wording counts beside the whole question. */
const closenessWeight = 0.5;
/** Squared beta of the F-measure: a wording may say more than the query does. */
const betaSquared = 0.25;

/** Prepares an index for searching: some tens of milliseconds for a few hundred questions. */
export function createSearcher(index: SearchIndex): Searcher {
  const { entries, rarity } = createEntries(index.questions);
  const synonymsOf = createThesaurus(index.synonyms, rarity);
  return {
    search(text) {
      const terms = strongest(tokenise(text).flatMap((token) => correct(token, rarity)));
      if (terms.size === 0) return [];
      const query: Query = { terms, total: rarity.sum(terms), synonyms: synonymsOf(text) };
      const matches = entries.flatMap((entry) => matchEntry(entry, query, rarity) ?? []);
      matches.sort((a, b) => b.score - a.score || (a.question.s < b.question.s ? -1 : 1));
      const best = matches[0]?.score ?? 0;
      return matches.filter(({ score }) => score >= best * noise).slice(0, maxResults);
    },
  };
}

/** A word that no page has stands for the words near it. */
function correct(token: Token, { vocabulary }: Rarity): Token[] {
  if (vocabulary.has(token.term)) return [token];
  const near = nearWords(token.term, vocabulary.keys());
  return near.length > 0
    ? near.map(({ term, weight }) => ({ term, weight: token.weight * weight }))
    : [token];
}

/**
 * The score joins how much of the query the whole question covers, in the manner of BM25F, with how closely its best
 * wording and the query agree both ways: a short alias that is the query wins over a long sentence that merely holds it.
 */
function matchEntry(entry: Entry, query: Query, rarity: Rarity): Match | undefined {
  const other = saidOtherwise(query.synonyms, entry.frequency, rarity);
  let covered = other;
  let counted = other;
  let telling = other > 0;
  for (const [term, weight] of query.terms) {
    const frequency = entry.frequency.get(term);
    if (frequency === undefined) continue;
    const worth = weight * rarity.of(term);
    covered += worth;
    counted += (worth * frequency * (1 + saturation)) / (frequency + saturation);
    telling ||= weight >= tellingWeight;
  }
  // Single characters that two texts share by chance are no match.
  if (!telling) return undefined;
  const best = closestWording(entry.wordings, query, rarity);
  return {
    question: entry.question,
    score: counted / query.total + closenessWeight * best.closeness,
    share: Math.min(1, covered / query.total),
    field: best.wording.field,
    text: best.wording.text,
  };
}

function closestWording(
  wordings: readonly Wording[],
  query: Query,
  rarity: Rarity,
): { wording: Wording; closeness: number } {
  let best: { wording: Wording; closeness: number } | undefined;
  for (const wording of wordings) {
    const closeness = fieldWeight[wording.field] * agreement(wording, query, rarity);
    if (!best || closeness > best.closeness) best = { wording, closeness };
  }
  if (!best) throw new RangeError('a question has at least a title');
  return best;
}

/** How far a wording and a query say the same: 0 to 2. */
function agreement({ terms, total }: Wording, query: Query, rarity: Rarity): number {
  let shared = saidOtherwise(query.synonyms, terms, rarity);
  for (const [term, weight] of query.terms) {
    const own = terms.get(term);
    if (own !== undefined) shared += Math.min(weight, own) * rarity.of(term);
  }
  if (shared === 0) return 0;
  const recall = Math.min(1, shared / query.total);
  const precision = Math.min(1, shared / total);
  return ((1 + betaSquared) * recall * precision) / (betaSquared * precision + recall) + recall;
}
