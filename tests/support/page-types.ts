/** One page of each type, by path below the base. */
export const pageTypes = {
  home: '',
  topics: 'topics/',
  topic: 'topics/transformer/',
  question: 'q/attention-scaling/',
  glossary: 'glossary/',
  references: 'references/',
  errata: 'errata/',
  ledger: 'notes/',
  search: 'search/',
  guides: 'guides/',
  rules: 'rules/',
  guide: 'guides/learning-path/',
  practice: 'practice/',
  mock: 'mock/',
  progress: 'progress/',
  anki: 'anki/',
  book: 'book/',
  bookPart: 'book/data/',
  design: 'design/',
  offline: 'offline/',
  missing: 'no/such/page/',
} as const;

export type PageType = keyof typeof pageTypes;
