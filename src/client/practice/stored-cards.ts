import type { Card } from '../../practice/model.ts';
import { currentName } from './store/names.ts';

/**
 * The cards as the last practice left them, without loading what practice needs. None where nothing was practised,
 * and where the browser does not let the site read.
 */
export async function storedCards(): Promise<Card[]> {
  try {
    return await readCards(await currentName());
  } catch {
    return [];
  }
}

function readCards(name: string): Promise<Card[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // Where there is no database yet, looking must not make one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      reject(new Error('no cards'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('cards').objectStore('cards').getAll();
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as Card[]);
      };
      reading.onerror = () => {
        database.close();
        reject(new Error('no cards'));
      };
    };
  });
}
