import { deleteDB, openDB } from 'idb';
import { emptyData } from '../../../practice/log/data.ts';
import { schemaVersion, type Moment, type PracticeData } from '../../../practice/model.ts';
import { fileFormat } from '../../../practice/transfer/export.ts';
import { readFile } from '../../../practice/transfer/read-file.ts';
import { logStores } from './schema.ts';

/**
 * Everything that can still be read of a damaged database, as it stands there, in the form of an export file.
 * Empty lists where a store is gone or can't be read.
 */
export async function dumpDatabase(name: string, now: Moment): Promise<string> {
  const lists: Record<string, unknown[]> = Object.fromEntries(logStores.map((store) => [store, []]));
  const database = await openDB(name).catch(() => undefined);
  for (const store of database?.objectStoreNames ?? []) {
    const records = await Promise.resolve(database?.getAll(store)).catch(() => undefined);
    lists[store] = (records ?? []).filter(isJson);
  }
  database?.close();
  return JSON.stringify({ format: fileFormat, version: schemaVersion, exportedAt: now.at, ...lists });
}

/** What of a damaged database is sound: it goes on in the fresh one. */
export async function salvage(name: string, now: Moment): Promise<PracticeData> {
  const read = readFile(await dumpDatabase(name, now), now);
  return read.ok ? read.data : emptyData;
}

/** Deletes a damaged database for good, once the reader says so. */
export const discardDatabase = (name: string): Promise<void> => deleteDB(name);

function isJson(record: unknown): boolean {
  try {
    return JSON.stringify(record) !== undefined;
  } catch {
    return false;
  }
}
