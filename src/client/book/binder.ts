import { readPart, type BookPart } from './part.ts';

/** Brings the parts of the book into the page of its contents, in their order, and prints the whole. */
class BookBinder extends HTMLElement {
  /** Parts that have come, by the link to them; undefined once they are in the page. */
  readonly #parts = new Map<HTMLAnchorElement, BookPart | undefined>();

  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      button.disabled = true;
      void this.bind().then(
        () => {
          this.say('');
          button.disabled = false;
          button.textContent = '打印全书';
          window.print();
        },
        () => {
          this.say('有一册没能取到，检查网络后再点一次：已取到的不会重取。');
          button.disabled = false;
        },
      );
    });
  }

  private say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }

  private async bind(): Promise<void> {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-book-part]')];
    for (const [index, link] of links.entries()) {
      if (this.#parts.has(link)) continue;
      this.say(`正在装入第 ${String(index + 1)} 册，共 ${String(links.length)} 册……`);
      this.#parts.set(link, await readPart(link));
    }
    // All at once: the page is laid out once, and not again for each part.
    await place(links.flatMap((link) => this.#parts.get(link) ?? []));
    for (const link of links) this.#parts.set(link, undefined);
    leadWithinThePage(new URL(location.href).pathname);
  }
}

/** Puts the parts behind the contents once the styles that they need are there. */
async function place(parts: readonly BookPart[]): Promise<void> {
  const there = new Set([...document.querySelectorAll('link')].map(({ href }) => href));
  const loading: Promise<unknown>[] = [];
  for (const style of parts.flatMap(({ styles }) => styles)) {
    if (style instanceof HTMLLinkElement) {
      if (there.has(style.href)) continue;
      there.add(style.href);
      loading.push(new Promise((resolve) => (style.onload = style.onerror = resolve)));
    }
    document.head.append(style);
  }
  await Promise.all(loading);
  document.querySelector('main')?.append(...parts.map(({ section }) => section));
}

/** What led to another page of the book leads to its place in this one. */
function leadWithinThePage(book: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[href^="${CSS.escape(book)}"]`)) {
    const { hash, pathname } = new URL(link.href);
    if (hash) link.setAttribute('href', hash);
    else if (pathname !== book) link.setAttribute('href', `#book-${pathname.slice(book.length, -1)}`);
  }
}

customElements.define('book-binder', BookBinder);
