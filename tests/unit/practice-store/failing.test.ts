import { IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from '../../../src/client/practice/store/names.ts';
import { asked, openTab, rate, useBrowser } from './fixture.ts';

useBrowser();
afterEach(() => vi.restoreAllMocks());

/** Makes writes to one store fail as browsers do when the disk is full. */
function fillDisk(store: string): void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
    ...args: unknown[]
  ) => IDBRequest<IDBValidKey>;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

async function storedReviews(): Promise<number> {
  const raw = await openDB(databaseName);
  const count = await raw.count('reviews');
  raw.close();
  return count;
}

describe('storage', () => {
  it.each(['SecurityError', 'InvalidStateError'])(
    'that is denied (%s) leaves practice working for the session, and says so',
    async (name) => {
      const refuse = () => {
        throw new DOMException('denied', name);
      };
      vi.spyOn(indexedDB, 'open').mockImplementation(refuse);
      vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('denied', name));
      const tab = await openTab();
      rate(tab, 'a');
      await tab.settled();
      expect(tab.state.storage.kind).toBe('memory');
      expect(tab.state.storage.message).toContain('只保留到关闭');
      expect(tab.state.cards.get('a')?.reps).toBe(1);
    },
  );

  it('that the browser does not have leaves practice working too', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const tab = await openTab();
    rate(tab, 'a');
    expect(tab.state.storage.kind).toBe('memory');
    expect(asked(tab.state)).toEqual(['a']);
  });

  it('that the browser names but does not give leaves practice working too', async () => {
    vi.stubGlobal('indexedDB', null);
    const tab = await openTab();
    rate(tab, 'a');
    expect(tab.state.storage.kind).toBe('memory');
    expect(asked(tab.state)).toEqual(['a']);
    vi.unstubAllGlobals();
  });

  it('that is cleared under an open page is said to be, and what was practised stays for an export', async () => {
    const tab = await openTab();
    rate(tab, 'a');
    await tab.settled();
    await deleteDB(databaseName);
    expect(tab.state.storage.kind).toBe('unsaved');
    expect(tab.state.storage.message).toContain('被清掉');
    rate(tab, 'b');
    await tab.settled();
    expect(asked(tab.state).sort()).toEqual(['a', 'b']);
  });

  it('that fills up in the middle of a write keeps none of it, says so, and is made up for with the next', async () => {
    const tab = await openTab();
    rate(tab, 'a');
    await tab.settled();
    fillDisk('cards');
    rate(tab, 'b');
    await tab.settled();
    expect(tab.state.storage.kind).toBe('unsaved');
    expect(tab.state.storage.message).toContain('空间满了');
    expect(asked(tab.state).sort()).toEqual(['a', 'b']);
    expect(await storedReviews()).toBe(1);

    vi.restoreAllMocks();
    rate(tab, 'c');
    await tab.settled();
    expect(tab.state.storage.kind).toBe('kept');
    const { state } = await openTab();
    expect(asked(state).sort()).toEqual(['a', 'b', 'c']);
    expect(state.cards).toEqual(tab.state.cards);
  });

  it('that is full from the start leaves the first session in memory until there is room', async () => {
    fillDisk('meta');
    const tab = await openTab();
    expect(tab.state.storage.kind).toBe('unsaved');
    rate(tab, 'a');
    await tab.settled();
    expect(tab.state.cards.get('a')?.reps).toBe(1);
  });
});
