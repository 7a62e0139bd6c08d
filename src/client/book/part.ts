import { parsePage } from '../trusted-types.ts';

/** A topic's part of the book, ready to be put into this page. */
export interface BookPart {
  section: HTMLElement;
  /** The style sheets of its page. */
  styles: HTMLElement[];
}

/**
 * Fetches the page of a part and takes out of it what belongs into the book.
 * @throws Error when it can't be had
 */
export async function readPart(link: HTMLAnchorElement): Promise<BookPart> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(String(response.status));
  const page = parsePage(await response.text());
  const section = page.querySelector<HTMLElement>('[data-book-topic]');
  if (!section) throw new Error('no part of the book');
  const styles = [...page.head.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')];
  // A page has one title; here it is the book's.
  const title = section.querySelector('h1');
  const heading = document.createElement('h2');
  heading.className = 'book-title';
  if (title) {
    heading.id = title.id;
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  section.querySelector('.book-tools')?.remove();
  return { section: document.adoptNode(section), styles: styles.map((style) => document.adoptNode(style)) };
}
