import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PracticeData, StudyDay } from '../../../practice/model.ts';

/** A copy of the progress as its export file, as of the end of a study day or the last time it was opened on it. */
export interface Backup {
  day: StudyDay;
  text: string;
  reviews: number;
}

/** What an import changed, for as long as it can be taken back. */
export interface ImportStep {
  at: number;
  before: PracticeData;
  merged: PracticeData;
}

interface BackupSchema extends DBSchema {
  backups: { key: StudyDay; value: Backup };
  imports: { key: 'last'; value: ImportStep };
}

/** A database of its own: what damages the other leaves it alone. */
const name = 'wenqu-practice-copies';
const keptDays = 3;

async function use<Result>(work: (database: IDBPDatabase<BackupSchema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<BackupSchema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('backups', { keyPath: 'day' });
      fresh.createObjectStore('imports');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Keeps one copy a day, and of those the newest three. */
export const keepBackup = (backup: Backup): Promise<void> =>
  use(async (database) => {
    const transaction = database.transaction('backups', 'readwrite');
    await transaction.store.put(backup);
    const days = await transaction.store.getAllKeys();
    await Promise.all([
      ...days.slice(0, -keptDays).map((day) => transaction.store.delete(day)),
      transaction.done,
    ]);
  });

export const lastBackup = (): Promise<Backup | undefined> =>
  use(async (database) => (await database.getAll('backups')).at(-1));

export const keepImportStep = (step: ImportStep): Promise<unknown> =>
  use((database) => database.put('imports', step, 'last'));

export const lastImportStep = (): Promise<ImportStep | undefined> =>
  use((database) => database.get('imports', 'last'));

export const forgetImportStep = (): Promise<void> => use((database) => database.delete('imports', 'last'));
