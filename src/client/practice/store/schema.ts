import type { DBSchema, IDBPDatabase } from 'idb';
import type { Card, Flag, MockRecord, Review, Setting, Undo } from '../../../practice/model.ts';

/** What the browser keeps: the log by identity, the cards that it leads to, and facts about this copy of it. */
export interface PracticeSchema extends DBSchema {
  reviews: { key: string; value: Review };
  undone: { key: string; value: Undo };
  flags: { key: [question: string, field: string]; value: Flag };
  settings: { key: string; value: Setting };
  mocks: { key: string; value: MockRecord };
  /** One record per question id; a cache, built anew from the log whenever `meta.stamp` is not of today. */
  cards: { key: string; value: Card };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export type PracticeDatabase = IDBPDatabase<PracticeSchema>;
export const logStores = ['reviews', 'undone', 'flags', 'settings', 'mocks'] as const;
export type LogStore = (typeof logStores)[number];
export const allStores = [...logStores, 'cards', 'meta'] as const;

/** Facts about this copy of the log; they are not exported. Times are epoch milliseconds. */
export interface Meta {
  /** Random; tells the devices of one reader apart. */
  device: string;
  /** Of the catalogue that the cards were derived under. */
  stamp: string;
  /** One more with each write: how a tab sees that it missed one. */
  revision: number;
  lastExport: number;
  reminderDismissed: number;
  /** When persistent storage was asked for. */
  persistAsked: number;
  /** The damaged database that this one took over from, until the reader has dealt with it. */
  setAside: string;
}
