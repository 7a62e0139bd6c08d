import type { Card, PracticeData } from '../../../practice/model.ts';
import { schemaVersion } from '../../../practice/model.ts';
import {
  uniteFlags,
  uniteMocks,
  uniteReviews,
  uniteSettings,
  uniteUndone,
} from '../../../practice/log/merge.ts';
import { readFlag, readMock, readReview, readSetting, readUndo } from '../../../practice/transfer/entries.ts';
import { integerOf, isFields, timeOf, type Fields } from '../../../practice/transfer/fields.ts';
import type { FileClock } from '../../../practice/transfer/file-clock.ts';
import { allStores, type Meta, type PracticeDatabase } from './schema.ts';

export interface Loaded {
  data: PracticeData;
  /** Good only under the catalogue of `meta.stamp`. */
  cards: Map<string, Card>;
  meta: Partial<Meta>;
}

/** What the database holds is no log of ours. */
export class DamagedError extends Error {}

/** Times as they stand: what this device wrote is not put right, even if its clock was wrong then. */
const asWritten: FileClock = {
  time: timeOf,
  moment(atValue, dayValue) {
    const at = timeOf(atValue);
    const day = integerOf(dayValue, -1e8, 1e8);
    return at === undefined || day === undefined ? undefined : { at, day };
  },
  plannedDay: (day) => integerOf(day, -1e8, 1e8),
  repaired: () => 0,
};

/**
 * Reads everything in one transaction.
 * @throws DamagedError when an entry is not what it should be
 * @throws DOMException when the browser can't read it
 */
export async function load(database: PracticeDatabase): Promise<Loaded> {
  const transaction = database.transaction(allStores);
  const store = transaction.objectStore.bind(transaction);
  const [reviews, undone, flags, settings, mocks, cards, metaKeys, metaValues] = await Promise.all([
    store('reviews').getAll(),
    store('undone').getAll(),
    store('flags').getAll(),
    store('settings').getAll(),
    store('mocks').getAll(),
    store('cards').getAll(),
    store('meta').getAllKeys(),
    store('meta').getAll(),
    transaction.done,
  ]);
  return {
    data: {
      version: schemaVersion,
      reviews: uniteReviews(sound(reviews, readReview)),
      undone: uniteUndone(sound(undone, readUndo)),
      flags: uniteFlags(sound(flags, readFlag)),
      settings: uniteSettings(sound(settings, readSetting)),
      mocks: uniteMocks(sound(mocks, readMock)),
    },
    cards: new Map(cards.map((card) => [card.question, card])),
    meta: {
      ...(Object.fromEntries(metaKeys.map((key, index) => [key, metaValues[index]])) as Partial<Meta>),
      ...(cards.every(isSound) ? {} : { stamp: '' }),
    },
  };
}

/** A damaged cache is no damage: it is derived again. */
const isSound = ({ state, stability, difficulty, dueDay, dueAt, retention, last }: Card): boolean =>
  ['learning', 'review', 'relearning'].includes(state) &&
  [stability, difficulty, dueDay, dueAt, retention, last?.at, last?.day, last?.seq].every(Number.isFinite);

function sound<Entry>(
  records: readonly unknown[],
  read: (fields: Fields, clock: FileClock) => Entry | undefined,
): Entry[] {
  return records.map((record) => {
    const entry = isFields(record) ? read(record, asWritten) : undefined;
    if (entry === undefined) throw new DamagedError('an entry of the log is damaged');
    return entry;
  });
}
