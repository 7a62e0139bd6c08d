import { openDB } from 'idb';
import { migrations, type Migration } from './migrations.ts';
import type { PracticeDatabase, PracticeSchema } from './schema.ts';

export interface ConnectionEvents {
  /** Another tab brings the database to a newer version, or deletes it: this connection is closed, and stays so. */
  closed: (reason: 'outdated' | 'cleared') => void;
  /** The browser cut the connection. */
  cut: () => void;
}

/**
 * Opens a database and brings it to the newest version.
 * @throws DOMException whatever the browser has against it; see `whyNot`
 */
export function openDatabase(
  name: string,
  events: ConnectionEvents,
  steps: readonly Migration[] = migrations,
): Promise<PracticeDatabase> {
  return openDB<PracticeSchema>(name, steps.length, {
    upgrade(database, from, _to, transaction) {
      for (const step of steps.slice(from)) step(database, transaction);
    },
    blocking(_current, blocked, event) {
      (event.target as IDBDatabase).close();
      events.closed(blocked === null ? 'cleared' : 'outdated');
    },
    terminated: events.cut,
  });
}
