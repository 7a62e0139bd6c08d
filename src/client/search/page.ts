import { addressesOf } from './addresses.ts';
import { chosenFilter } from './chosen-filter.ts';
import { createIdle } from './idle.ts';
import { rememberSearch } from './recent.ts';
import { SearchSession, shareable } from './session.ts';
import { showStatus } from './status.ts';
import { createResultList } from './view.ts';

/** Milliseconds: who follows a link to a search would rather wait for the right order than see it come too late. */
const patienceForLink = 1000;

/** The search page: the query and what it is narrowed to stand in the address, so that a search can be shared. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    const list = this.querySelector('ol');
    const filters = [...this.querySelectorAll('select')];
    if (!input || !status || !list) return;
    const addresses = addressesOf(this);
    const ask = (query: string): void => {
      input.value = query;
      input.focus();
      search();
    };
    const showIdle = createIdle(this, ask);
    const showResults = createResultList(list, addresses.base, (link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    const session = new SearchSession(addresses, (state) => {
      showStatus(status, state, addresses.base, ask);
      showResults(state);
      showIdle(state.status === 'idle');
      // Last: who waits for the mark finds the results in place.
      status.dataset['searchStatus'] = state.status;
    });
    const answer = (patience?: number): void => {
      const query = input.value;
      void chosenFilter(filters).then((filter) => session.search(query, filter, patience));
    };
    const search = (): void => {
      answer();
      keepInAddress(input.value, filters);
    };
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      search();
    });
    list.addEventListener('click', () => {
      rememberSearch(input.value);
    });
    input.addEventListener('input', (event) => {
      if (!event.isComposing) search();
    });
    input.addEventListener('compositionend', search);
    for (const filter of filters) filter.addEventListener('change', search);
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    for (const filter of filters) choose(filter, asked.get(filter.name) ?? '');
    showIdle(input.value === '');
    if (input.value) answer(patienceForLink);
    else session.warm();
  }
}

/** What an address asks for and is not on offer counts as no choice. */
function choose(filter: HTMLSelectElement, value: string): void {
  filter.value = value;
  if (filter.selectedIndex < 0) filter.value = '';
}

function keepInAddress(query: string, filters: readonly HTMLSelectElement[]): void {
  const address = new URL(location.href);
  const values: [string, string][] = [
    ['q', shareable(query)],
    ...filters.map(({ name, value }): [string, string] => [name, value]),
  ];
  for (const [name, value] of values) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari throws after a hundred changes in a short time; the next key stroke sets the address again.
  }
}

customElements.define('search-page', SearchPage);
