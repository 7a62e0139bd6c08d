import { deriveCards, refreshCard } from '../../../practice/log/cards.ts';
import type { Catalogue } from '../../../practice/log/catalogue.ts';
import { emptyData } from '../../../practice/log/data.ts';
import { deriveFlags, type Flags } from '../../../practice/log/flags.ts';
import { deriveSettings } from '../../../practice/log/settings.ts';
import type { Cards, PracticeData, SettingValues } from '../../../practice/model.ts';
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
  refreshed(cards: Cards, data: PracticeData, questions: readonly string[]): Cards;
  views(data: PracticeData): Pick<PracticeState, 'data' | 'flags' | 'settings'>;
}

export function createDerivation(catalogue: Catalogue, scheduler: Scheduler): Derivation {
  return {
    cards: (data) => deriveCards(data, catalogue, scheduler),
    refreshed: (cards, data, questions) =>
      questions.reduce((all, question) => refreshCard(all, question, data, catalogue, scheduler), cards),
    views: (data) => ({ data, flags: deriveFlags(data, catalogue), settings: deriveSettings(data) }),
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
