import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/client/practice/store/database.ts';
import { databaseName } from '../../../src/client/practice/store/names.ts';
import { migrations, type Migration } from '../../../src/client/practice/store/migrations.ts';
import { liveMocks } from '../../../src/practice/log/data.ts';
import type { PracticeState } from '../../../src/client/practice/store/state.ts';
import { asked, openTab, rate, stateOf, useBrowser } from './fixture.ts';

useBrowser();
const dataOf = ({ data }: PracticeState) => data;
const noEvents = { closed: () => undefined, cut: () => undefined };

describe('progress', () => {
  it('is there again after a reload, cards and all', async () => {
    const tab = await openTab();
    rate(tab, 'a', 4);
    tab.flag('b', 'suspended', true);
    tab.set('newPerDay', 7);
    await tab.settled();
    const before = tab.state;
    tab.close();
    const { state } = await openTab();
    expect(state.data).toEqual(before.data);
    expect(state.cards).toEqual(before.cards);
    expect(state.cards.get('a')?.reps).toBe(1);
    expect(state.flags.get('b')?.suspended).toBe(true);
    expect(state.settings.newPerDay).toBe(7);
    expect(state.meta.device).toBe(before.meta.device);
  });

  it('loses a review that is taken back from the card and not from the log', async () => {
    const tab = await openTab();
    const step = rate(tab, 'a');
    tab.undo(step);
    await tab.settled();
    tab.close();
    const { state } = await openTab();
    expect(state.cards.has('a')).toBe(false);
    expect(asked(state)).toEqual(['a']);
  });

  it('has a mock interview out of the history once it is removed, and in it again once put back', async () => {
    const tab = await openTab();
    const other = await openTab();
    tab.addMock({ seed: 'k3f9qa', topics: [], difficulties: [], answers: [] });
    const [round] = liveMocks(await stateOf(other, ({ data }) => data.mocks.length === 1).then(dataOf));
    if (!round) throw new Error('no round');
    tab.removeMock(round.id);
    await stateOf(other, ({ data }) => liveMocks(data).length === 0);
    tab.restoreMock(round);
    await stateOf(other, ({ data }) => liveMocks(data).length === 1);
    await tab.settled();
    tab.close();
    const [back] = liveMocks((await openTab()).state.data);
    expect(back).toEqual({ ...round, id: back?.id });
    expect(back?.id).not.toBe(round.id);
  });

  it('follows a question to its new name after a content update', async () => {
    const tab = await openTab();
    rate(tab, 'a', 4);
    await tab.settled();
    const card = tab.state.cards.get('a');
    tab.close();
    const renamed = await openTab({ questions: ['z', 'b'], formerly: [['a', 'z']], stamp: 'second' });
    expect(renamed.state.cards.get('z')).toEqual({ ...card, question: 'z' });
    await renamed.settled();
    const raw = await openDB(databaseName);
    expect(await raw.getAllKeys('cards')).toEqual(['z']);
    raw.close();
  });

  it('counts cached cards that are damaged as missing, and derives them from the log', async () => {
    const tab = await openTab();
    rate(tab, 'a');
    await tab.settled();
    const { cards } = tab.state;
    tab.close();
    const raw = await openDB(databaseName);
    await raw.put('cards', { question: 'a', stability: 'lots' });
    raw.close();
    expect((await openTab()).state.cards).toEqual(cards);
  });
});

describe('a migration', () => {
  it('runs only the steps that a database has not seen, and keeps what is stored', async () => {
    const first = await openDatabase(databaseName, noEvents);
    await first.put('meta', 'phone', 'device');
    first.close();
    const ran: string[] = [];
    const steps: Migration[] = [
      () => ran.push('first'),
      ...migrations.slice(1),
      (database, transaction) => {
        ran.push('added');
        database.createObjectStore('notes' as never);
        void transaction.objectStore('meta').put('moved', 'stamp');
      },
    ];
    const second = await openDatabase(databaseName, noEvents, steps);
    expect(ran).toEqual(['added']);
    expect(await second.get('meta', 'device')).toBe('phone');
    expect(await second.get('meta', 'stamp')).toBe('moved');
    second.close();
  });

  it.each([0, 1, 2])(
    'brings a database of version %i to the newest, its steps in their order',
    async (from) => {
      const ran: number[] = [];
      const step =
        (number: number): Migration =>
        () =>
          ran.push(number);
      const steps = [step(1), step(2), step(3)];
      if (from > 0) (await openDatabase(databaseName, noEvents, steps.slice(0, from))).close();
      const newest = await openDatabase(databaseName, noEvents, steps);
      expect(ran).toEqual([1, 2, 3]);
      expect(newest.version).toBe(3);
      newest.close();
    },
  );

  it('leaves a database of a newer version alone, and practises for the session', async () => {
    const newer = await openDB(databaseName, 99, {
      upgrade: (database) => void database.createObjectStore('other'),
    });
    newer.close();
    const tab = await openTab();
    expect(tab.state.storage).toMatchObject({ kind: 'memory' });
    expect(tab.state.storage.message).toContain('刷新');
    rate(tab, 'a');
    await tab.settled();
    const raw = await openDB(databaseName);
    expect([raw.version, [...raw.objectStoreNames]]).toEqual([99, ['other']]);
    raw.close();
  });

  it('makes an open tab of the old version let go, and says so there', async () => {
    const tab = await openTab();
    const newer = await openDB(databaseName, migrations.length + 1);
    expect(tab.state.storage).toMatchObject({ kind: 'unsaved' });
    expect(tab.state.storage.message).toContain('另一个标签页');
    rate(tab, 'a');
    await tab.settled();
    expect(asked(tab.state)).toEqual(['a']);
    newer.close();
  });
});
