import { addressesOf } from './addresses.ts';
import { SearchSession, type SearchState } from './session.ts';
import { resultLink, statusText, topicLinks } from './view.ts';

/** The search page: the query stands in the address, so that a search can be shared. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    const list = this.querySelector('ol');
    if (!input || !status || !list) return;
    const addresses = addressesOf(this);
    const session = new SearchSession(addresses, (state) => {
      render(state, status, list, addresses.base);
    });
    const search = (): void => {
      const address = new URL(location.href);
      if (input.value) address.searchParams.set('q', input.value.slice(0, 200).toWellFormed());
      else address.searchParams.delete('q');
      history.replaceState(null, '', address);
      void session.search(input.value);
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
    if (input.value) search();
    else session.warm();
  }
}

function render(state: SearchState, status: HTMLElement, list: HTMLOListElement, base: string): void {
  status.dataset['searchStatus'] = state.status;
  status.textContent = statusText(state);
  if (state.topics.length > 0) status.append(...topicLinks(state.topics, base));
  if (state.status === 'loading' && state.results.length === 0) return;
  list.replaceChildren(
    ...state.results.map((result) => {
      const item = document.createElement('li');
      item.append(resultLink(result, base));
      return item;
    }),
  );
}

customElements.define('search-page', SearchPage);
