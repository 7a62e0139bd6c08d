import { emptyData } from '../../../practice/log/data.ts';
import type { Moment, PracticeData } from '../../../practice/model.ts';
import { openDatabase, type ConnectionEvents } from './database.ts';
import { DamagedError, load, type Loaded } from './load.ts';
import { currentName, nextName } from './names.ts';
import { randomId } from './random-id.ts';
import type { Meta, PracticeDatabase } from './schema.ts';
import { salvage } from './set-aside.ts';
import { kept, notKept, whyNot, type StorageState } from './storage-state.ts';
import { writeMeta } from './write.ts';

export interface OpenedStorage extends Loaded {
  /** Undefined where nothing can be kept. */
  database: PracticeDatabase | undefined;
  state: StorageState;
  /** Sound entries of a damaged database, still to be written into this one. */
  salvaged: PracticeData;
}

const mostAttempts = 6;

/** Opens the database in use; if it is damaged, the next one, which takes over what is sound of it. */
export async function openStorage(now: Moment, events: ConnectionEvents): Promise<OpenedStorage> {
  let name = await currentName().catch(() => undefined);
  if (name === undefined) return inMemory('denied');
  let damaged: string | undefined;
  let triedAgain = false;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    let database: PracticeDatabase | undefined;
    try {
      database = await openDatabase(name, events);
      return await takeUp(database, await load(database), damaged, now);
    } catch (error) {
      database?.close();
      const reason = whyNot(error);
      if (reason !== 'damaged') return inMemory(reason === 'full' ? 'noRoom' : reason);
      // The browser's own failures may pass; what it reads and is no log of ours stays so.
      if (!triedAgain && !(error instanceof DamagedError)) {
        triedAgain = true;
        continue;
      }
      triedAgain = false;
      damaged = name;
      name = nextName(name);
    }
  }
  return inMemory('denied');
}

async function takeUp(
  database: PracticeDatabase,
  loaded: Loaded,
  damaged: string | undefined,
  now: Moment,
): Promise<OpenedStorage> {
  const begun: Partial<Meta> = {
    device: randomId(),
    ...(damaged === undefined ? {} : { setAside: damaged }),
  };
  const isFresh = loaded.meta.device === undefined;
  const meta = isFresh ? { ...loaded.meta, ...begun } : loaded.meta;
  // Until a first write what is sound of the damaged one may not have been taken over.
  const takesOver = meta.setAside !== undefined && meta.revision === undefined;
  const salvaged = takesOver && meta.setAside ? await salvage(meta.setAside, now) : emptyData;
  const opened = { ...loaded, meta, database, salvaged, state: kept };
  try {
    if (isFresh) await writeMeta(database, begun);
    return opened;
  } catch (error) {
    if (whyNot(error) !== 'full') throw error;
    return { ...opened, state: notKept('full') };
  }
}

function inMemory(reason: Parameters<typeof notKept>[0]): OpenedStorage {
  return {
    database: undefined,
    data: emptyData,
    cards: new Map(),
    meta: { device: randomId() },
    salvaged: emptyData,
    state: notKept(reason),
  };
}
