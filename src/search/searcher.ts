import { correct, pairsOf } from './correction.ts';
import { prepareEntries, type Entry, type Field, type Wording } from './entry.ts';
import type { IndexedQuestion, SearchIndex } from './index-data.ts';
import type { Rarity } from './rarity.ts';
import { createThesaurus, saidOtherwise, type Synonym } from './synonyms.ts';
import { strongest, tellingWeight, tokenise, type Terms } from './tokens.ts';
import type { TextEvidence } from './text-evidence.ts';
import { createRespelling, type Respelling, type SearchVariants } from './variants.ts';

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

export interface Searcher {
  /** Questions that fit, the best first; of those that are accepted. */
  search(query: string, accept?: (question: IndexedQuestion) => boolean): Match[];
  /** The query in the characters of the index, as far as they were learnt. */
  simplify(query: string): string;
  /** Whether a query has Chinese that no page has, so that another spelling of it may find more. */
  isStrange(query: string): boolean;
  /** From now on queries are also read as what they sound like, and in simplified characters. */
  learn(variants: SearchVariants): void;
  /** From now on the texts of pages are asked too, where the wordings are not sure. */
  read(texts: TextEvidence): void;
}

/** A query, cut and corrected once for all questions. */
interface Query {
  terms: Terms;
  /** What all of its terms say together. */
  total: number;
  synonyms: readonly Synonym[];
  /** Terms of the other names: a page that has none of them says nothing otherwise. */
  otherTerms: ReadonlySet<string>;
}

const maxResults = 20;
/** Below this share of the best score a match is noise. */
const noise = 0.2;
/** BM25's k₁: how soon it stops counting that a term comes again. */
const saturation = 1.2;
/** How much the best single wording counts beside the whole question. */
const closenessWeight = 0.5;
/** How much it counts that the glossary sends the reader of a term here. */
const homeWeight = 0.3;
/** A query that is a name, and hardly more. */
const wholeQuery = 0.9;
/** The title that is nearest to the query comes first among wordings that are as near. */
const closenessOf: Record<Field, number> = { title: 1.2, ask: 1, alias: 1 };
/** Where the best match covers this much of the query, what the texts say does not change the order. */
const sureShare = 0.8;
/** What the text of a page says counts as much as its wordings together. */
const textWeight = 1;
/** Squared beta of the F-measure: a wording may say more than the query does. */
const betaSquared = 0.5;

/** Prepares an index for searching at once: some tens of milliseconds for a few hundred questions. */
export function createSearcher(index: SearchIndex, known?: Rarity): Searcher {
  const steps = prepareSearcher(index, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Prepares an index for searching in steps of a few milliseconds.
 * @param known how rare terms are, where the index holds only some of all questions
 */
export function* prepareSearcher(
  index: SearchIndex,
  known?: Rarity,
): Generator<undefined, Searcher, undefined> {
  const { entries, rarity } = yield* prepareEntries(index.questions, known);
  yield;
  const synonymsOf = createThesaurus(index.names, rarity);
  // Brings every name to the form in which it is compared, before the first key stroke has to wait for that.
  synonymsOf('');
  let respelling: Respelling | undefined;
  let texts: TextEvidence | undefined;
  const simplify = (query: string): string => respelling?.simplify(query) ?? query;
  return {
    simplify,
    search(typed, accept = () => true) {
      const text = simplify(typed);
      const terms = strongest(tokenise(text).flatMap((token) => correct(token, rarity, respelling)));
      if (terms.size === 0) return [];
      const synonyms = synonymsOf(text);
      const query: Query = { terms, total: rarity.sum(terms), synonyms, otherTerms: otherTermsOf(synonyms) };
      const homes = homesOf(query);
      let matches = entries.flatMap((entry, place) => {
        const match = accept(entry.question) ? matchEntry(entry, query, rarity) : undefined;
        return match ? [{ ...match, score: match.score + (homes.has(place) ? homeWeight : 0) }] : [];
      });
      matches.sort(byScore);
      // The query as it was typed: the texts have words that the wordings lack, and that were corrected to theirs.
      if (texts && (matches[0]?.share ?? 0) < sureShare) {
        const accepted = entries.flatMap(({ question }) => (accept(question) ? [question] : []));
        matches = withTexts(matches, accepted, texts.weigh(strongest(tokenise(text)))).sort(byScore);
      }
      const best = matches[0]?.score ?? 0;
      return matches.filter(({ score }) => score >= best * noise).slice(0, maxResults);
    },
    isStrange: (query) => tokenise(query).some(({ term }) => isHan(term) && !rarity.vocabulary.has(term)),
    read(evidence) {
      texts = evidence;
    },
    learn(variants) {
      respelling = createRespelling(variants, pairsOf(rarity.vocabulary));
    },
  };
}

const byScore = (a: Match, b: Match): number =>
  b.score - a.score || (a.question.slug < b.question.slug ? -1 : 1);

/** Adds what the texts say: to pages whose wordings match, and of pages that only their texts speak for. */
function withTexts(
  matches: readonly Match[],
  accepted: readonly IndexedQuestion[],
  weighed: ReadonlyMap<string, number>,
): Match[] {
  const known = new Map(matches.map((match) => [match.question.slug, match]));
  return accepted.flatMap((question) => {
    const match = known.get(question.slug);
    const more = textWeight * (weighed.get(question.slug) ?? 0);
    if (match) return [{ ...match, score: match.score + more }];
    if (more === 0) return [];
    return [{ question, score: more, share: 0, field: 'title' as const, place: 0, text: question.title }];
  });
}

/** Places of the questions that explain what a query names, where it says nothing else. */
function homesOf({ synonyms, total }: Query): Set<number> {
  return new Set(
    synonyms.flatMap(({ own, home }) =>
      home !== undefined && own.total >= wholeQuery * total ? [home] : [],
    ),
  );
}

function otherTermsOf(synonyms: readonly Synonym[]): Set<string> {
  return new Set(synonyms.flatMap(({ others }) => others.flatMap(({ terms }) => [...terms.keys()])));
}

function hasAny(terms: Terms, wanted: ReadonlySet<string>): boolean {
  for (const term of wanted) if (terms.has(term)) return true;
  return false;
}

const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

/**
 * The score joins how much of the query the whole question covers, in the manner of BM25F, with how closely its best
 * wording and the query agree both ways: a short alias that is the query wins over a long sentence that merely holds it.
 */
function matchEntry(entry: Entry, query: Query, rarity: Rarity): Match | undefined {
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
