import type { Page } from 'playwright-core';
import { databaseName } from '../../src/client/practice/store/names.ts';
import type { Rating, Review } from '../../src/practice/model.ts';

const dayMs = 86_400_000;

/** A review as the database holds it. `at` is in epoch milliseconds; the study day is that of UTC. */
export function reviewOf(question: string, rating: Rating, at: number): Review {
  return {
    id: `${question} ${String(at)}`,
    question,
    rating,
    at,
    day: Math.floor(at / dayMs),
    seq: at,
    retention: 0.9,
    ticked: [0],
    keyPoints: 4,
    seconds: 40,
    device: 'phone',
  };
}

/**
 * Puts records into the database, past all code of the page; a page of practice must have made it. What follows from
 * them is derived on the next visit.
 */
export async function putRecords(page: Page, store: string, records: readonly unknown[]): Promise<void> {
  await page.evaluate(
    ([name, into, entries]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const writing = opening.result.transaction([into, 'meta'], 'readwrite');
          for (const entry of entries) writing.objectStore(into).put(entry);
          writing.objectStore('meta').put('', 'stamp');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => {
            reject(new Error(`${into} could not be written`));
          };
        };
      }),
    [databaseName, store, records] as const,
  );
}

/** How many reviews the database holds. */
export const storedReviews = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('reviews').objectStore('reviews').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    databaseName,
  );
