import { hashTarget } from '../hash-target.ts';

/** Tall enough for any page: the root reaches from far above the page to the line where reading happens. */
const readingLine = { rootMargin: '1000000px 0px -85% 0px' };

/**
 * Marks the entry of the section that is being read in the page's contents.
 * @returns gives that entry
 */
export function followContents(article: HTMLElement): () => HTMLAnchorElement | undefined {
  const entries = [...article.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const byTarget = new Map<Element, HTMLAnchorElement>();
  for (const entry of entries) {
    const target = hashTarget(entry.hash, document);
    if (target) byTarget.set(target, entry);
  }
  const text = article.querySelector<HTMLElement>('.prose');
  const reached = new Set<HTMLAnchorElement>();
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const entry = byTarget.get(target);
      if (entry && isIntersecting && !isBeside(target, text)) reached.add(entry);
      else if (entry) reached.delete(entry);
    }
    current?.removeAttribute('aria-current');
    current = entries.findLast((entry) => reached.has(entry));
    current?.setAttribute('aria-current', 'location');
  }, readingLine);
  for (const target of byTarget.keys()) observer.observe(target);
  return () => current;
}

/** Whether a section stands in the margin, where nobody arrives by reading on. */
function isBeside(section: Element, text: HTMLElement | null): boolean {
  return text !== null && section.getBoundingClientRect().left >= text.getBoundingClientRect().right;
}
