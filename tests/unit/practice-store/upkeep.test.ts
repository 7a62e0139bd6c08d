import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lastBackup } from '../../../src/client/practice/store/backup.ts';
import {
  applyImport,
  previewImport,
  revertibleImport,
  revertImport,
} from '../../../src/client/practice/store/transfer.ts';
import {
  askToPersist,
  backUp,
  dismissReminder,
  exportProgress,
  reminderDue,
} from '../../../src/client/practice/store/upkeep.ts';
import { daysLater } from '../practice/fixture.ts';
import { asked, monday, openTab, rate, useBrowser } from './fixture.ts';

useBrowser();
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('persistent storage', () => {
  it('is asked for once, from the tenth review on', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { storage: { persist } });
    const tab = await openTab();
    for (let count = 0; count < 9; count += 1) rate(tab, 'a');
    await askToPersist(tab);
    expect(persist).not.toHaveBeenCalled();
    rate(tab, 'b');
    await askToPersist(tab);
    await askToPersist(tab);
    await tab.settled();
    await askToPersist(await openTab());
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('the daily copy', () => {
  it('is made once a day, and three of them are kept', async () => {
    for (let day = 0; day < 5; day += 1) {
      const tab = await openTab({ now: daysLater(monday, day) });
      rate(tab, 'a');
      await backUp(tab);
      rate(tab, 'b');
      await backUp(tab);
      await tab.settled();
    }
    expect(await lastBackup()).toMatchObject({ day: monday.day + 4, reviews: 9 });
    const copies = await indexedDB.databases();
    expect(copies.map(({ name }) => name)).toContain('wenqu-practice-copies');
  });
});

describe('the reminder to export', () => {
  it('comes after a week with something new, goes with an export, and can be put off a week', async () => {
    const tab = await openTab();
    rate(tab, 'a');
    await tab.settled();
    expect(reminderDue(tab)).toBe(false);
    const later = await openTab({ now: daysLater(monday, 7) });
    expect(reminderDue(later)).toBe(true);
    dismissReminder(later);
    expect(reminderDue(later)).toBe(false);
    await later.settled();
    const again = await openTab({ now: daysLater(monday, 14) });
    expect(reminderDue(again)).toBe(true);
    await exportProgress(again);
    expect(reminderDue(again)).toBe(false);
  });
});

describe('an import', () => {
  it('brings one device’s reviews to another, and can be taken back after a reload and more practice', async () => {
    const phone = await openTab();
    rate(phone, 'a', 4);
    const text = (await exportProgress(phone)).parts.join('');
    await phone.settled();
    phone.close();
    globalThis.indexedDB = new IDBFactory();

    const laptop = await openTab();
    rate(laptop, 'b');
    const preview = previewImport(laptop, text);
    expect(preview).toMatchObject({ ok: true, preview: { newReviews: 1 } });
    expect(asked(laptop.state)).toEqual(['b']);
    await applyImport(laptop, text);
    rate(laptop, 'c');
    await laptop.settled();
    laptop.close();

    const later = await openTab();
    expect(asked(later.state).sort()).toEqual(['a', 'b', 'c']);
    expect(await revertibleImport(later)).toBe(monday.at);
    expect(await revertImport(later)).toBe(true);
    await later.settled();
    later.close();
    const last = await openTab();
    expect(asked(last.state).sort()).toEqual(['b', 'c']);
    expect([...last.state.cards.keys()].sort()).toEqual(['b', 'c']);
    expect(await revertImport(last)).toBe(false);
  });

  it('of a damaged file changes nothing', async () => {
    const tab = await openTab();
    rate(tab, 'a');
    const before = tab.state.data;
    for (const text of ['', '{"format":"wenqu-prac', '[]', '{"__proto__":{"format":"wenqu-practice"}}']) {
      expect((await applyImport(tab, text)).ok).toBe(false);
    }
    expect(tab.state.data).toBe(before);
  });
});
