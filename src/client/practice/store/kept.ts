import type { PracticeData } from '../../../practice/model.ts';
import type { ConnectionEvents } from './database.ts';
import type { Difference } from './difference.ts';
import type { OpenedStorage } from './open-storage.ts';
import type { PracticeState } from './state.ts';
import type { StorageState } from './storage-state.ts';

/** What the keeper needs of the store that it keeps. */
export interface Kept {
  state(): PracticeState;
  /** Takes in what another tab wrote. */
  merge(written: PracticeData): void;
  /** Takes over another log whole. */
  adopt(data: PracticeData): void;
  storageChanged(state: StorageState): void;
}

export interface KeeperOptions {
  /** Of the catalogue that cards are derived under. */
  stamp: string;
  /** Opens the storage anew, once the browser has cut the connection. */
  reopen(events: ConnectionEvents): Promise<OpenedStorage>;
}

/** A change to write. */
export interface Saving {
  change: Difference;
  /** Questions whose cards it touched, by slug of today. */
  questions: Iterable<string>;
  /** Whether an older write may win over a newer one: only to take an import back. */
  overrule?: boolean;
}
