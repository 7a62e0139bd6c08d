/** The only code that knows where a thing lives under the base path. */
export interface Urls {
  /** The base itself, with a slash at both ends. */
  base: string;
  home(): string;
  topics(): string;
  topic(id: string): string;
  question(slug: string, anchor?: string): string;
  questionMarkdown(slug: string): string;
  search(query?: string): string;
  glossary(anchor?: string): string;
  references(anchor?: string): string;
  errata(anchor?: string): string;
  notes(anchor?: string): string;
  /** The rules of the checks. */
  rules(anchor?: string): string;
  /** The page where readers find the Anki decks. */
  anki(): string;
  /** The review page; it begins with a question, if one is named. */
  practice(question?: string): string;
  mock(): string;
  progress(): string;
  guides(): string;
  guide(slug: string): string;
  /** The site to be printed; with a topic, the pages of that topic. */
  book(topic?: string, anchor?: string): string;
  feed(): string;
  /** Where readers keep the site for when they have no connection. */
  offline(): string;
  /** The living page of the site's tokens and parts. */
  design(): string;
  /** A file at the root of the site: `knowledge.json`, `pagefind/pagefind.js`. */
  file(path: string): string;
}

/**
 * @param base path of the site's root, with a slash at both ends (`/`, `/wenqu/`)
 * @returns functions that give root-relative URLs, percent-encoded where needed
 */
export function createUrls(base: string): Urls {
  const at = (path: string, anchor?: string): string =>
    `${base}${path}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
  return {
    base,
    home: () => base,
    topics: () => at('topics/'),
    topic: (id) => at(`topics/${id}/`),
    question: (slug, anchor) => at(`q/${slug}/`, anchor),
    questionMarkdown: (slug) => at(`q/${slug}.md`),
    search: (query) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
    glossary: (anchor) => at('glossary/', anchor),
    references: (anchor) => at('references/', anchor),
    errata: (anchor) => at('errata/', anchor),
    notes: (anchor) => at('notes/', anchor),
    rules: (anchor) => at('rules/', anchor),
    anki: () => at('anki/'),
    practice: (question) => at(`practice/${question ? `?question=${encodeURIComponent(question)}` : ''}`),
    mock: () => at('mock/'),
    progress: () => at('progress/'),
    guides: () => at('guides/'),
    guide: (slug) => at(`guides/${slug}/`),
    book: (topic, anchor) => at(`book/${topic ? `${topic}/` : ''}`, anchor),
    feed: () => at('feed.xml'),
    offline: () => at('offline/'),
    design: () => at('design/'),
    file: (path) => at(path),
  };
}
