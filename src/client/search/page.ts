import { addressesOf } from './addresses.ts';
import { SearchSession, shareable } from './session.ts';
import { createResultList, showStatus } from './view.ts';

const patienceForLink = 300;

/** The search page: the query stands in the address, so that a search can be shared. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    const list = this.querySelector('ol');
    if (!input || !status || !list) return;
    const addresses = addressesOf(this);
    const showResults = createResultList(list, addresses.base, (link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    const session = new SearchSession(addresses, (state) => {
      showStatus(status, state, addresses.base);
      showResults(state);
      // Last: who waits for the mark finds the results in place.
      status.dataset['searchStatus'] = state.status;
    });
    const search = (): void => {
      void session.search(input.value);
      keepInAddress(input.value);
    };
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
    input.addEventListener('input', (event) => {
      if (!event.isComposing) search();
    });
    input.addEventListener('compositionend', search);
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value) void session.search(input.value, patienceForLink);
    else session.warm();
  }
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', shareable(query));
  else address.searchParams.delete('q');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari throws after a hundred changes in a short time; the next key stroke sets the address again.
  }
}

customElements.define('search-page', SearchPage);
