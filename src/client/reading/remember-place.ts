import { parsePlaces, placesKey, withPlace } from '../../reading/places.ts';
import { keep, readKept } from './kept.ts';

/**
 * Keeps where the reader leaves this page, and offers the earlier place on the next visit.
 * @param current the contents' entry of the section that is being read
 */
export function rememberPlace(article: HTMLElement, current: () => HTMLAnchorElement | undefined): void {
  const slug = article.dataset['question'] ?? '';
  const known = parsePlaces(readKept(placesKey)).find((place) => place.slug === slug);
  if (known && inBody(article, known.section) && !location.hash) {
    void import('./offer-place.ts').then(({ offerPlace }) => offerPlace(known));
  }
  document.addEventListener('visibilitychange', () => {
    const entry = current();
    if (document.visibilityState === 'visible' || !entry) return;
    const place = {
      slug,
      title: article.querySelector('h1')?.textContent ?? slug,
      section: decodeURIComponent(entry.hash.slice(1)),
      heading: entry.textContent.trim(),
      at: Date.now(),
    };
    // Who only looks at the top again has not lost the place further down.
    const { section, heading } = known && isTop(article, place.section) ? known : place;
    keep(placesKey, withPlace(parsePlaces(readKept(placesKey)), { ...place, section, heading }));
  });
}

function inBody(article: HTMLElement, id: string): boolean {
  return article.querySelector('.prose')?.contains(document.getElementById(id)) ?? false;
}

function isTop(article: HTMLElement, id: string): boolean {
  return article.querySelector('.top')?.contains(document.getElementById(id)) ?? false;
}
