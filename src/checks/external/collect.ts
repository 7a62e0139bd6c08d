import { referenceUrl } from '../../knowledge/schema/reference.ts';
import type { LoadedContent } from '../../source/content.ts';
import type { Span } from '../../source/source.ts';
import { spanInFile } from '../text-place.ts';

/** A place of the content that sends readers to an address. */
export interface Mention extends Span {
  file: string;
}

/** Every address out of the site, without its anchor, with the places that name it; in the order of the files. */
export function collectAddresses({ texts, raw, sources }: LoadedContent): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  const add = (url: string, file: string, span: Span) => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return;
    const parsed = new URL(url);
    parsed.hash = '';
    found.set(parsed.href, [...(found.get(parsed.href) ?? []), { file, ...span }]);
  };
  for (const text of texts) {
    const source = sources.get(text.file);
    if (!source) continue;
    for (const { target, url, destination } of text.facts.links) {
      if (target.kind === 'external') add(url, text.file, spanInFile(source, text, destination));
    }
  }
  const file = 'content/references.yaml';
  for (const reference of raw.references) {
    const field = reference.arxiv ? 'arxiv' : reference.url ? 'url' : 'doi';
    const span = sources.get(file)?.locate([reference.key, field]);
    if (span) add(referenceUrl(reference), file, span);
    // The page links the arXiv number; a given address beside it is the source's too.
    if (field === 'arxiv' && reference.url && span) add(reference.url, file, span);
  }
  return found;
}
