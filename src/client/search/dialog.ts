import { addressesOf } from './addresses.ts';
import { isComposing } from './composing.ts';
import { createIdle } from './idle.ts';
import { rememberSearch } from './recent.ts';
import { SearchSession, shareable } from './session.ts';
import type { SearchState } from './state.ts';
import { showStatus } from './status.ts';
import { createResultList } from './view.ts';

const dialogs = new WeakMap<HTMLElement, SearchDialog>();

/** Opens the search dialog of the page. */
export function openSearch(host: HTMLElement): void {
  let dialog = dialogs.get(host);
  if (!dialog) dialogs.set(host, (dialog = new SearchDialog(host)));
  dialog.open();
}

/** A combobox over a list of results, as the ARIA pattern has it. */
class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #base: string;
  readonly #session: SearchSession;
  readonly #showResults: (state: SearchState) => void;
  readonly #showIdle: (shown: boolean) => void;
  #opener: Element | null = null;
  #active = -1;
  /** The query that the list answers; behind what is typed while a search is under way. */
  #answered = '';

  constructor(host: HTMLElement) {
    this.#dialog = find(host, 'dialog');
    this.#input = find(host, 'input');
    this.#list = find(host, '[role="listbox"]');
    this.#status = find(host, '[role="status"]');
    const addresses = addressesOf(host);
    this.#base = addresses.base;
    this.#showResults = createResultList(this.#list, addresses.base, asOption);
    this.#showIdle = createIdle(host, this.#ask);
    this.#session = new SearchSession(addresses, (state) => {
      this.#render(state);
    });
    this.#input.addEventListener('input', (event) => {
      if (!event.isComposing) this.#search();
    });
    this.#input.addEventListener('compositionend', () => {
      this.#search();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#list.addEventListener('click', () => {
      rememberSearch(this.#answered);
    });
    this.#dialog.addEventListener('close', () => {
      if (this.#opener instanceof HTMLElement) this.#opener.focus();
    });
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    find<HTMLButtonElement>(host, '[data-search-close]').addEventListener('click', () => {
      this.#dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#opener = document.activeElement;
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#showIdle(this.#input.value.trim() === '');
    this.#session.warm();
  }

  #search(): void {
    void this.#session.search(this.#input.value);
  }

  /** Searches for what the reader chose instead of typing it. */
  readonly #ask = (query: string): void => {
    this.#input.value = query;
    this.#input.focus();
    this.#search();
  };

  #key(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const options = this.#options();
    if (event.key === 'Escape') {
      // By itself the first Escape would only empty a search field that has text.
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) this.#activate((this.#active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = options[Math.max(0, this.#active)];
      if (chosen && this.#answered === this.#input.value) chosen.click();
      else if (this.#input.value.trim()) {
        rememberSearch(this.#input.value);
        location.href = `${this.#base}search/?q=${encodeURIComponent(shareable(this.#input.value))}`;
      }
    }
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options().entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = this.#options()[index]?.id;
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #render(state: SearchState): void {
    const fresh = state.query !== this.#answered;
    showStatus(this.#status, state, this.#base, this.#ask);
    this.#showIdle(state.status === 'idle');
    this.#showResults(state);
    if (state.status !== 'loading' || state.results.length > 0) this.#answered = state.query;
    this.#list.hidden = this.#list.childElementCount === 0;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    if (fresh) this.#activate(-1);
  }
}

function asOption(link: HTMLAnchorElement, index: number): HTMLAnchorElement {
  link.id = `search-option-${index}`;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  return link;
}

function find<E extends Element>(host: HTMLElement, selector: string): E {
  const element = host.querySelector<E>(selector);
  if (!element) throw new Error(`search dialog: no ${selector}`);
  return element;
}
