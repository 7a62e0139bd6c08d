import { newer } from '../../../practice/log/merge.ts';
import type { Card, Flag, Setting } from '../../../practice/model.ts';
import { allStores, type Meta, type PracticeDatabase } from './schema.ts';
import type { Difference } from './difference.ts';

export interface Write {
  change: Difference;
  /** Cards that it leads to; undefined for none any more. */
  cards: ReadonlyMap<string, Card | undefined>;
  /** Whether `cards` are all there are, and others go. */
  allCards: boolean;
  /** Catalogue that the cards were derived under. */
  stamp: string;
  /** Whether an older write may win over a newer one: only to take an import back. */
  overrule: boolean;
  /** The revision that the writer knew. */
  known: number;
}

/**
 * Writes a change whole or not at all; where another tab wrote a newer flag or setting meanwhile, that stays.
 * @returns the revision it made; more than one above `known` when another tab wrote in between
 * @throws DOMException when the disk is full or the browser fails
 */
export async function write(database: PracticeDatabase, { change, ...how }: Write): Promise<number> {
  const transaction = database.transaction(allStores, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore.bind(transaction);
  const puts: Promise<unknown>[] = [];
  try {
    const meta = store('meta');
    const revision = (((await meta.get('revision')) as number | undefined) ?? 0) + 1;
    const missed = revision !== how.known + 1;
    for (const { store: name, key } of change.removed) await store(name).delete(key);
    const { reviews, undone, flags, settings, mocks } = change.written;
    for (const review of reviews) puts.push(store('reviews').put(review));
    for (const undo of undone) puts.push(store('undone').put(undo));
    for (const mock of mocks) puts.push(store('mocks').put(mock));
    for (const flag of flags) {
      const there = how.overrule ? undefined : await store('flags').get([flag.question, flag.field]);
      puts.push(store('flags').put(there ? newer<Flag>(there, flag) : flag));
    }
    for (const setting of settings) {
      const there = how.overrule ? undefined : await store('settings').get(setting.key);
      puts.push(store('settings').put(there ? newer<Setting>(there, setting) : setting));
    }
    if (how.allCards) await store('cards').clear();
    for (const [question, card] of how.cards) {
      puts.push(card ? store('cards').put(card) : store('cards').delete(question));
    }
    // Cards that were derived without what another tab wrote are good for nothing until they are derived again.
    puts.push(meta.put(missed ? '' : how.stamp, 'stamp'), meta.put(revision, 'revision'));
    await Promise.all(puts);
    await transaction.done;
    return revision;
  } catch (error) {
    for (const request of [...puts, transaction.done]) request.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It failed by itself already.
    }
    throw error;
  }
}

/** Replaces the cache of cards; the log is not touched, so the revision stays. */
export async function writeCards(
  database: PracticeDatabase,
  cards: Iterable<Card>,
  stamp: string,
): Promise<void> {
  const transaction = database.transaction(['cards', 'meta'], 'readwrite');
  const store = transaction.objectStore('cards');
  await store.clear();
  await Promise.all([
    ...[...cards].map((card) => store.put(card)),
    transaction.objectStore('meta').put(stamp, 'stamp'),
    transaction.done,
  ]);
}

export async function writeMeta(database: PracticeDatabase, meta: Partial<Meta>): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite');
  await Promise.all([
    ...Object.entries(meta).map(([key, value]) => transaction.store.put(value, key as keyof Meta)),
    transaction.done,
  ]);
}
