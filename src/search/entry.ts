import type { IndexedQuestion } from './index-data.ts';
import { createRarity, type Rarity } from './rarity.ts';
import { strongest, tokenise, type Terms } from './tokens.ts';

export type Field = 'title' | 'ask' | 'alias';

/** A stretch of a question that is compared as one. */
export interface Wording {
  field: Field;
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

/** Cuts all questions into terms and weighs those against each other. */
export function createEntries(questions: readonly IndexedQuestion[]): { entries: Entry[]; rarity: Rarity } {
  const cut = questions.map((question) => ({ question, wordings: wordingsOf(question) }));
  const rarity = createRarity(cut.map(({ wordings }) => wordings.flatMap(({ terms }) => [...terms.keys()])));
  const entries = cut.map(({ question, wordings }) => ({
    question,
    wordings: wordings.map((wording) => ({ ...wording, total: rarity.sum(wording.terms) })),
    frequency: frequencyOf(wordings),
  }));
  return { entries, rarity };
}

type Cut = Omit<Wording, 'total'>;

function wordingsOf({ title, asks, aliases }: IndexedQuestion): Cut[] {
  const wording = (field: Field, text: string): Cut => ({
    field,
    text,
    terms: strongest(tokenise(text, longestWording)),
  });
  return [
    wording('title', title),
    ...asks.map((text) => wording('ask', text)),
    ...aliases.map((text) => wording('alias', text)),
  ];
}

function frequencyOf(wordings: readonly Cut[]): Terms {
  const frequency = new Map<string, number>();
  for (const { field, terms } of wordings) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + frequencyWeight[field]);
  }
  return frequency;
}
