import type { Term } from '../knowledge/schema/term.ts';
import { parseDataFile } from '../source/data-file.ts';
import { Source } from '../source/source.ts';

/** The glossary with the terms that a question explains pointing to its new slug. */
export function glossaryPointers(text: string, terms: readonly Term[], old: string, next: string): string {
  const source = new Source('', text, () => parseDataFile(text));
  const places = terms.flatMap(({ question }, index) => {
    const place = question === old ? source.offsetsIn([index, 'question'], 0, old.length) : undefined;
    return place ? [place] : [];
  });
  return places
    .sort(([a], [b]) => b - a)
    .reduce((changed, [start, end]) => `${changed.slice(0, start)}${next}${changed.slice(end)}`, text);
}
