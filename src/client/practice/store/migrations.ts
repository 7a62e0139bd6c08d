import type { IDBPTransaction, StoreNames } from 'idb';
import type { PracticeDatabase, PracticeSchema } from './schema.ts';

type Upgrade = IDBPTransaction<PracticeSchema, StoreNames<PracticeSchema>[], 'versionchange'>;

/** Brings a database of version n, its place in the list, to n + 1. */
export type Migration = (database: PracticeDatabase, transaction: Upgrade) => void;

/** Readers have databases of every version: a published step never changes, the next one is added behind it. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('reviews', { keyPath: 'id' });
    database.createObjectStore('undone', { keyPath: 'review' });
    database.createObjectStore('flags', { keyPath: ['question', 'field'] });
    database.createObjectStore('settings', { keyPath: 'key' });
    database.createObjectStore('mocks', { keyPath: 'id' });
    database.createObjectStore('cards', { keyPath: 'question' });
    database.createObjectStore('meta');
  },
];
