import type { ReferenceData } from '../../knowledge/schema/reference.ts';
import type { Span } from '../../source/source.ts';
import type { CheckedPage } from '../rule.ts';
import { partSpan } from './place.ts';

/** An address out of the site, as the author wrote it. */
export interface ExternalAddress {
  url: string;
  /** Where some characters of it stand in the file. */
  span: (from: number, to: number) => Span;
}

/** The addresses of a file that lead out of the site, or nowhere: of its links, and of the sources it lists. */
export function* externalAddresses({ kind, data, source, texts }: CheckedPage): Generator<ExternalAddress> {
  for (const text of texts) {
    for (const link of text.facts.links) {
      if (link.form === 'card' || !/^[a-z][a-z+.-]*:/i.test(link.url) || link.url.startsWith('ref:'))
        continue;
      // What a bare address swallowed is reported as a bare address.
      if (link.form === 'bare') continue;
      yield { url: link.url, span: (from, to) => partSpan(source, text, link, from, to) };
    }
  }
  if (kind !== 'references' || data === undefined) return;
  for (const [key, { url }] of Object.entries(data as Record<string, ReferenceData>)) {
    if (url === undefined) continue;
    const field = [key, 'url'];
    yield {
      url,
      span: (from, to) => {
        const offsets = source.offsetsIn(field, from, to);
        return offsets ? source.spanAt(...offsets) : source.locate(field);
      },
    };
  }
}
