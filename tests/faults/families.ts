/** The kinds of places that content is written in, each with the carriers of faults that lie there. */
export const families = {
  prose: ['prose', 'heading', 'quote', 'line', 'display', 'between paragraphs', 'block of a quotation'],
  table: ['table'],
  list: ['list', 'nested list', 'block of a list'],
  footnote: ['footnote', 'long footnote', 'block of a footnote'],
  'front matter': [
    ...['front matter', 'plain field', 'quoted field', 'folded field', 'literal field'],
    ...['claim', 'title', 'ask'],
  ],
  figure: ['figure', 'caption', 'drawing'],
  calc: ['calc', 'calc of a guide', 'calc note'],
  guide: [
    ...['guide', 'guide title', 'guide summary', 'between paragraphs of a guide', 'heading of a guide'],
    'calc of a guide',
  ],
  data: [
    ...['glossary', 'topics', 'ledger', 'list of sources'],
    ...['term meaning', 'topic map', 'topic summary', 'row'],
  ],
  file: ['file'],
} satisfies Record<string, readonly string[]>;

export type Family = keyof typeof families;

export function familiesOf(carrier: string): Family[] {
  const names = Object.keys(families) as Family[];
  return names.filter((name) => (families[name] as readonly string[]).includes(carrier));
}
