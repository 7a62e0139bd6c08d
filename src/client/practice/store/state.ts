import { addReview, deriveCards, refreshCard } from '../../../practice/log/cards.ts';
import type { Catalogue } from '../../../practice/log/catalogue.ts';
import { emptyData } from '../../../practice/log/data.ts';
import { deriveFlags, type Flags } from '../../../practice/log/flags.ts';
import { deriveSettings } from '../../../practice/log/settings.ts';
import type { Cards, PracticeData, Review, SettingValues } from '../../../practice/model.ts';
import type { Scheduler } from '../../../practice/scheduling/scheduler.ts';
import type { Meta } from './schema.ts';
import { kept, type StorageState } from './storage-state.ts';

/** All that a page shows; a new object after each change. */
export interface PracticeState {
  data: PracticeData;
  /** By slug of today. */
  cards: Cards;
  flags: Flags;
  settings: SettingValues;
  storage: StorageState;
  meta: Partial<Meta>;
}

/** What follows from a log. */
export interface Derivation {
  cards(data: PracticeData): Cards;
  /** After a review that comes after all others of its question. */
  advanced(cards: Cards, review: Review): Cards;
  refreshed(cards: Cards, data: PracticeData, questions: readonly string[]): Cards;
  /** @param before the state so far: what follows from an untouched part of the log is taken over from it */
  views(data: PracticeData, before: PracticeState): Pick<PracticeState, 'data' | 'flags' | 'settings'>;
}

export function createDerivation(catalogue: Catalogue, scheduler: Scheduler): Derivation {
  return {
    cards: (data) => deriveCards(data, catalogue, scheduler),
    advanced: (cards, review) => addReview(cards, review, catalogue, scheduler),
    refreshed: (cards, data, questions) =>
      questions.reduce((all, question) => refreshCard(all, question, data, catalogue, scheduler), cards),
    views: (data, before) => ({
      data,
      flags: data.flags === before.data.flags ? before.flags : deriveFlags(data, catalogue),
      settings: data.settings === before.data.settings ? before.settings : deriveSettings(data),
    }),
  };
}

export const emptyState: PracticeState = {
  data: emptyData,
  cards: new Map(),
  flags: new Map(),
  settings: deriveSettings(emptyData),
  storage: kept,
  meta: {},
};
