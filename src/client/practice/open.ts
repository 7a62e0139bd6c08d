import { readCatalogue, type SiteCatalogue } from '../../practice/catalogue/site-catalogue.ts';
import { PracticeStore } from './store/store.ts';

export interface Practice {
  store: PracticeStore;
  site: SiteCatalogue;
}

/**
 * Loads what the site has to practise and opens the reader's progress.
 * @param url of the catalogue, `practice.json`
 * @throws Error when the catalogue can't be had; without it no name of a question can be told
 */
export async function openPractice(url: string): Promise<Practice> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const site = readCatalogue(await response.json());
  if (!site) throw new Error(`${url} is damaged`);
  const store = await PracticeStore.open({ catalogue: site.catalogue, stamp: site.stamp });
  // A tab that slept heard nothing of the others.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') store.refresh();
  });
  return { store, site };
}
