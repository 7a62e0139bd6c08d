import { createExpander } from './synonyms.ts';
import type { IndexedQuestion, SearchIndex } from './index-data.ts';
import { tokenise, type Token } from './tokens.ts';
import { nearWords } from './vocabulary.ts';

export type Field = 'title' | 'ask' | 'alias' | 'summary';

/** A question that fits a query. */
export interface Match {
  question: IndexedQuestion;
  score: number;
  /** The wording that fits best, and what it is. */
  field: Field;
  text: string;
}

export interface Searcher {
  /** Questions that fit, the best first. */
  search(query: string): Match[];
}

/** A stretch of a question that is compared as one. */
interface Wording {
  field: Field;
  text: string;
  terms: Map<string, number>;
}

interface Entry {
  question: IndexedQuestion;
  wordings: Wording[];
}

/** Other wordings and aliases say as much as the title; the answer, which is longer, says less. */
const fieldWeight: Record<Field, number> = { title: 1, ask: 1, alias: 1, summary: 0.45 };
const maxResults = 20;
/** Below this share of the best score a match is noise. */
const noise = 0.2;

/** Prepares an index for searching: a few milliseconds for a few hundred questions. */
export function createSearcher(index: SearchIndex): Searcher {
  const entries = index.questions.map(toEntry);
  const rarity = createRarity(entries);
  const expand = createExpander(index.synonyms);
  return {
    search(query) {
      const typed = tokenise(query).flatMap((token) => correct(token, rarity));
      if (typed.length === 0) return [];
      const wanted = strongest([...typed, ...expand(query)]);
      const total = sum(strongest(typed), rarity.of);
      const matches = entries.flatMap((entry) => matchEntry(entry, wanted, total, rarity.of) ?? []);
      matches.sort((a, b) => b.score - a.score || (a.question.s < b.question.s ? -1 : 1));
      const best = matches[0]?.score ?? 0;
      return matches.filter(({ score }) => score >= best * noise).slice(0, maxResults);
    },
  };
}

function toEntry(question: IndexedQuestion): Entry {
  const wording = (field: Field, text: string): Wording => ({
    field,
    text,
    terms: strongest(tokenise(text, 400)),
  });
  return {
    question,
    wordings: [
      wording('title', question.title),
      ...question.asks.map((text) => wording('ask', text)),
      ...question.aliases.map((text) => wording('alias', text)),
      wording('summary', question.summary),
    ],
  };
}

interface Rarity {
  of: (term: string) => number;
  terms: ReadonlyMap<string, number>;
}

/** How much a term tells pages apart: the fewer have it, the more. */
function createRarity(entries: readonly Entry[]): Rarity {
  const counts = new Map<string, number>();
  for (const { wordings } of entries) {
    const own = new Set(wordings.flatMap(({ terms }) => [...terms.keys()]));
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return {
    terms: counts,
    of: (term) => {
      const count = counts.get(term) ?? 0;
      return Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
    },
  };
}

/** A word that no page has stands for the words near it. */
function correct(token: Token, { terms }: Rarity): Token[] {
  if (terms.has(token.term)) return [token];
  const near = nearWords(token.term, terms.keys());
  return near.length > 0
    ? near.map(({ term, weight }) => ({ term, weight: token.weight * weight }))
    : [token];
}

/** Each term once, with its greatest weight. */
function strongest(tokens: Iterable<Token>): Map<string, number> {
  const best = new Map<string, number>();
  for (const { term, weight } of tokens) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return best;
}

function sum(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  let total = 0;
  for (const [term, weight] of terms) total += weight * rarity(term);
  return total;
}

/**
 * The score joins how much of the query the whole question covers with how closely its best wording and the query
 * agree both ways: a short alias that is the query wins over a long sentence that merely holds it.
 */
function matchEntry(
  entry: Entry,
  wanted: ReadonlyMap<string, number>,
  total: number,
  rarity: (term: string) => number,
): Match | undefined {
  const covered = new Map<string, number>();
  let best: { wording: Wording; closeness: number } | undefined;
  for (const wording of entry.wordings) {
    let shared = 0;
    for (const [term, weight] of wanted) {
      const own = wording.terms.get(term);
      if (own === undefined) continue;
      const worth = Math.min(weight, own) * rarity(term);
      shared += worth;
      covered.set(term, Math.max(covered.get(term) ?? 0, worth * fieldWeight[wording.field]));
    }
    if (shared === 0) continue;
    const recall = shared / total;
    const precision = shared / sum(wording.terms, rarity);
    const closeness =
      fieldWeight[wording.field] * ((1.25 * recall * precision) / (0.25 * precision + recall) + recall);
    if (!best || closeness > best.closeness) best = { wording, closeness };
  }
  if (!best) return undefined;
  const coverage = [...covered.values()].reduce((a, b) => a + b, 0) / total;
  return {
    question: entry.question,
    score: coverage + best.closeness,
    field: best.wording.field,
    text: best.wording.text,
  };
}
