import type { ReferenceData } from '../../knowledge/schema/reference.ts';
import type { Span } from '../../source/source.ts';
import type { CheckedPage } from '../rule.ts';

/** A source of `references.yaml` and where its fields stand. */
export interface ReferenceEntry {
  key: string;
  reference: ReferenceData;
  /** A field's value; some characters of it where they are named. */
  span: (field: readonly (string | number)[], from?: number, to?: number) => Span;
}

/** The sources of a page; none where it is another file than `references.yaml`. */
export function referencesOf({ kind, data, source }: CheckedPage): ReferenceEntry[] {
  if (kind !== 'references' || data === undefined) return [];
  return Object.entries(data as Record<string, ReferenceData>).map(([key, reference]) => ({
    key,
    reference,
    span(field, from, to) {
      const offsets =
        from === undefined || to === undefined ? undefined : source.offsetsIn([key, ...field], from, to);
      return offsets ? source.spanAt(...offsets) : source.locate([key, ...field]);
    },
  }));
}

/** Years between 1900 and 2100 that a text names. */
export function yearsIn(text: string | undefined): number[] {
  return [...(text ?? '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}
