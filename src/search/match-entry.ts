import type { Entry, Field, Wording } from './entry.ts';
import type { IndexedQuestion } from './index-data.ts';
import type { Query } from './query.ts';
import type { Rarity } from './rarity.ts';
import { saidOtherwise } from './synonyms.ts';
import { tellingWeight, type Terms } from './tokens.ts';

/** A question that fits a query. */
export interface Match {
  question: IndexedQuestion;
  /** For ordering the matches of one query. */
  score: number;
  /** How much of the query the question covers: 0 nothing, 1 all that tells pages apart. */
  share: number;
  /** The wording that fits best, which of its field it is, and what it says. */
  field: Field;
  place: number;
  text: string;
}

/** BM25's k₁: how soon it stops counting that a term comes again. */
const saturation = 1.2;
/** How much the best single wording counts beside the whole question. */
const closenessWeight = 0.5;
/** The title that is nearest to the query comes first among wordings that are as near. */
const closenessOf: Record<Field, number> = { title: 1.2, ask: 1, alias: 1 };
/** Squared beta of the F-measure: a wording may say more than the query does. */
const betaSquared = 0.5;

function hasAny(terms: Terms, wanted: ReadonlySet<string>): boolean {
  for (const term of wanted) if (terms.has(term)) return true;
  return false;
}

/**
 * The score joins how much of the query the whole question covers, in the manner of BM25F, with how closely its best
 * wording and the query agree both ways: a short alias that is the query wins over a long sentence that merely holds it.
 */
export function matchEntry(entry: Entry, query: Query, rarity: Rarity): Match | undefined {
  const mayDiffer = hasAny(entry.frequency, query.otherTerms);
  const other = mayDiffer ? saidOtherwise(query.synonyms, entry.frequency, rarity) : 0;
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
  const best = closestWording(entry.wordings, mayDiffer ? query : { ...query, synonyms: [] }, rarity);
  return {
    question: entry.question,
    score: counted / query.total + closenessWeight * best.closeness,
    share: Math.min(1, covered / query.total),
    field: best.wording.field,
    place: best.wording.place,
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
    const closeness = closenessOf[wording.field] * agreement(wording, query, rarity);
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
