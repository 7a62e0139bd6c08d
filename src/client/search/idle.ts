import { offerButton } from './offer.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/**
 * What stands in the place of results while nothing is asked: the reader's last searches above the starting points
 * that the server wrote.
 * @param ask searches for what is chosen
 * @returns shows or hides it
 */
export function createIdle(host: HTMLElement, ask: (query: string) => void): (shown: boolean) => void {
  const idle = host.querySelector<HTMLElement>('[data-search-idle]');
  const recent = idle?.querySelector<HTMLElement>('[data-search-recent]');
  const list = recent?.querySelector('ul');
  if (!idle || !recent || !list) return () => undefined;
  const fill = (): void => {
    const searches = recentSearches();
    recent.hidden = searches.length === 0;
    list.replaceChildren(...searches.map((query) => item(query, ask)));
  };
  recent.querySelector('[data-search-forget]')?.addEventListener('click', () => {
    forgetSearches();
    fill();
    host.querySelector('input')?.focus();
  });
  return (shown) => {
    if (shown) fill();
    idle.hidden = !shown;
  };
}

function item(query: string, ask: (query: string) => void): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(offerButton(query, ask));
  return entry;
}
