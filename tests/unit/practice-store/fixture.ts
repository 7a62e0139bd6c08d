import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { PracticeStore } from '../../../src/client/practice/store/store.ts';
import type { PracticeState } from '../../../src/client/practice/store/state.ts';
import { createCatalogue } from '../../../src/practice/log/catalogue.ts';
import type { Rating } from '../../../src/practice/model.ts';
import { utc } from '../practice/fixture.ts';

export const monday = utc('2026-03-02T12:00:00Z');
const open = new Set<PracticeStore>();

/** A browser without a database yet for each test; its tabs are closed after it. */
export function useBrowser(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    for (const tab of open) tab.close();
    open.clear();
  });
}

/** Opens a tab on the progress of the browser. */
export async function openTab({
  questions = ['a', 'b', 'c'],
  formerly = [] as [string, string][],
  stamp = 'first',
  now = monday,
} = {}): Promise<PracticeStore> {
  const catalogue = createCatalogue(questions, new Map(formerly));
  const tab = await PracticeStore.open({ catalogue, stamp, now: () => now });
  open.add(tab);
  return tab;
}

export const rate = (tab: PracticeStore, question: string, rating: Rating = 3) =>
  tab.record({ question, rating, retention: 0.9, ticked: [0], keyPoints: 3, seconds: 40 });

/** Resolves with the first state of a tab that fits. */
export function stateOf(tab: PracticeStore, fits: (state: PracticeState) => boolean): Promise<PracticeState> {
  return new Promise((resolve) => {
    if (fits(tab.state)) {
      resolve(tab.state);
      return;
    }
    const end = tab.subscribe((state) => {
      if (!fits(state)) return;
      end();
      resolve(state);
    });
  });
}

export const asked = ({ data }: PracticeState): string[] => data.reviews.map(({ question }) => question);
