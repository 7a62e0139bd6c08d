import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { databaseName, nextName } from '../../../src/client/practice/store/names.ts';
import { backUp } from '../../../src/client/practice/store/upkeep.ts';
import { lastBackup } from '../../../src/client/practice/store/backup.ts';
import { discardDatabase, dumpDatabase } from '../../../src/client/practice/store/set-aside.ts';
import { readFile } from '../../../src/practice/transfer/read-file.ts';
import { daysLater } from '../practice/fixture.ts';
import { asked, monday, openTab, rate, stateOf, useBrowser } from './fixture.ts';

useBrowser();

async function practised(): Promise<void> {
  const tab = await openTab();
  rate(tab, 'a');
  rate(tab, 'b');
  await backUp(tab);
  await tab.settled();
  tab.close();
}

async function damage(store: string, record: unknown): Promise<void> {
  const raw = await openDB(databaseName);
  await raw.put(store, record);
  raw.close();
}

describe('a damaged database', () => {
  it('is set aside as it is; a fresh one goes on with what is sound', async () => {
    await practised();
    await damage('reviews', { id: 'torn', question: 7, rating: 'x' });
    const { state } = await openTab();
    expect(state.meta.setAside).toBe(databaseName);
    expect(state.storage.kind).toBe('kept');
    expect(asked(state).sort()).toEqual(['a', 'b']);
    expect(state.cards.size).toBe(2);
    const dump = JSON.parse(await dumpDatabase(databaseName, monday)) as { reviews: { id: string }[] };
    expect(dump.reviews.map(({ id }) => id)).toContain('torn');
  });

  it('is not looked at again by the next visit, which still offers it and the last copy', async () => {
    await practised();
    await damage('reviews', { id: 'torn' });
    const tab = await openTab();
    rate(tab, 'c');
    await tab.settled();
    tab.close();
    const again = await openTab({ now: daysLater(monday, 1) });
    expect(asked(again.state).sort()).toEqual(['a', 'b', 'c']);
    expect(again.state.meta.setAside).toBe(databaseName);
    await backUp(again);
    const copy = await lastBackup();
    expect(copy).toMatchObject({ day: monday.day, reviews: 2 });
    expect(readFile(copy?.text ?? '', monday)).toMatchObject({ ok: true });
  });

  it('without its stores is set aside too', async () => {
    const raw = await openDB(databaseName, 1, {
      upgrade: (database) => void database.createObjectStore('x'),
    });
    raw.close();
    const tab = await openTab();
    rate(tab, 'a');
    await tab.settled();
    expect(tab.state.storage.kind).toBe('kept');
    expect((await openTab()).state.data.reviews).toHaveLength(1);
  });

  it('that the browser fails to open once is tried again before it is given up', async () => {
    await practised();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open')
      .mockImplementationOnce(() => {
        throw new DOMException('I/O', 'UnknownError');
      })
      .mockImplementation(open);
    const { state } = await openTab();
    expect(state.meta.setAside).toBeUndefined();
    expect(state.data.reviews).toHaveLength(2);
  });

  it('moves a tab that has it open along, with all that the tab knows', async () => {
    const older = await openTab();
    rate(older, 'a');
    await older.settled();
    await damage('reviews', { id: 'torn' });
    await openTab();
    rate(older, 'c');
    await stateOf(older, ({ meta }) => meta !== undefined);
    await vi.waitUntil(async () => {
      const raw = await openDB(nextName(databaseName));
      const count = await raw.count('reviews').catch(() => 0);
      raw.close();
      return count === 2;
    });
  });

  it('goes only when the reader says so', async () => {
    await practised();
    await damage('reviews', { id: 'torn' });
    await openTab();
    await discardDatabase(databaseName);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(databaseName);
    expect((await openTab()).state.data.reviews).toHaveLength(2);
  });
});
