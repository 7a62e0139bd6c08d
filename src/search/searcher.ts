import { correct, pairsOf } from './correction.ts';
import { prepareEntries } from './entry.ts';
import type { IndexedQuestion, SearchIndex } from './index-data.ts';
import { matchEntry, type Match } from './match-entry.ts';
import { createQuery, homesOf } from './query.ts';
import type { Rarity } from './rarity.ts';
import { createThesaurus } from './synonyms.ts';
import type { TextEvidence } from './text-evidence.ts';
import { strongest, tokenise } from './tokens.ts';
import { createRespelling, type Respelling, type SearchVariants } from './variants.ts';

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

const maxResults = 20;
/** Below this share of the best score a match is noise. */
const noise = 0.2;
/** How much it counts that the glossary sends the reader of a term here. */
const homeWeight = 0.3;
/** Where the best match covers this much of the query, what the texts say does not change the order. */
const sureShare = 0.8;
/** What the text of a page says counts as much as its wordings together. */
const textWeight = 1;

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
      const query = createQuery(terms, synonymsOf(text), rarity);
      const homes = homesOf(query);
      const accepted: IndexedQuestion[] = [];
      let matches = entries.flatMap((entry, place) => {
        if (!accept(entry.question)) return [];
        accepted.push(entry.question);
        const match = matchEntry(entry, query, rarity);
        return match ? [{ ...match, score: match.score + (homes.has(place) ? homeWeight : 0) }] : [];
      });
      matches.sort(byScore);
      // The query as it was typed: the texts have words that the wordings lack, and that were corrected to theirs.
      if (texts && (matches[0]?.share ?? 0) < sureShare) {
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

const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);
