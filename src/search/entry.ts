import type { IndexedQuestion } from './index-data.ts';
import { rarityOf, type Rarity } from './rarity.ts';
import { strongest, tokenise, type Terms } from './tokens.ts';

export type Field = 'title' | 'ask' | 'alias';

/** A stretch of a question that is compared as one. */
export interface Wording {
  field: Field;
  /** Which of the wordings of its field. */
  place: number;
  text: string;
  terms: Terms;
  /** What all of its terms say together. */
  total: number;
}

/** A question, prepared for comparing. */
export interface Entry {
  question: IndexedQuestion;
  wordings: Wording[];
  frequency: Terms;
}

/** Each of several other wordings says a little less than the title or an alias: there are more of them. */
const frequencyWeight: Record<Field, number> = { title: 1, ask: 0.7, alias: 1 };

const longestWording = 400;

/** Questions that are prepared in one go, without letting a key stroke wait. */
const batch = 12;

/**
 * Cuts questions into terms and weighs these against each other, in steps: between them a browser may do other things.
 * @param known how rare terms are, where the questions are only some of all
 */
export function* prepareEntries(
  questions: readonly IndexedQuestion[],
  known?: Rarity,
): Generator<undefined, { entries: Entry[]; rarity: Rarity }, undefined> {
  const cut: { question: IndexedQuestion; wordings: Cut[] }[] = [];
  /** How many questions have each term. */
  const counts = new Map<string, number>();
  for (const question of questions) {
    const wordings = wordingsOf(question);
    cut.push({ question, wordings });
    for (const term of termsOf(wordings)) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (cut.length % batch === 0) yield;
  }
  const rarity = known ?? rarityOf(counts, questions.length);
  yield;
  const entries: Entry[] = [];
  for (const { question, wordings } of cut) {
    entries.push({
      question,
      wordings: wordings.map((wording) => ({ ...wording, total: rarity.sum(wording.terms) })),
      frequency: frequencyOf(wordings),
    });
    if (entries.length % (2 * batch) === 0) yield;
  }
  return { entries, rarity };
}

/** The terms by which a question is found. */
export function questionTerms(question: IndexedQuestion): Set<string> {
  return termsOf(wordingsOf(question));
}

function termsOf(wordings: readonly Cut[]): Set<string> {
  return new Set(wordings.flatMap(({ terms }) => [...terms.keys()]));
}

type Cut = Omit<Wording, 'total'>;

function wordingsOf({ title, asks, aliases }: IndexedQuestion): Cut[] {
  const wording = (field: Field, text: string, place: number): Cut => ({
    field,
    place,
    text,
    terms: strongest(tokenise(text, longestWording)),
  });
  return [
    wording('title', title, 0),
    ...asks.flatMap((text, place) => (text ? [wording('ask', text, place)] : [])),
    ...aliases.map((text, place) => wording('alias', text, place)),
  ];
}

function frequencyOf(wordings: readonly Cut[]): Terms {
  const frequency = new Map<string, number>();
  for (const { field, terms } of wordings) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + frequencyWeight[field]);
  }
  return frequency;
}
