import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Every source stands once in the list. */
export const duplicateReference: PageRule = {
  id: 'duplicate-reference',
  group: 'links',
  scope: 'page',
  about: 'references.yaml 里没有两条文献是同一个 arXiv、DOI 或网址',
  remedy: '合并成一条，引用处改用同一个键',
  *run({ path, kind, data, source }) {
    if (kind !== 'references' || data === undefined) return;
    const owners = new Map<string, string>();
    for (const [key, reference] of Object.entries(data as Record<string, ReferenceData>)) {
      const own = new Set<string>();
      for (const [field, identity] of identities(reference)) {
        const owner = owners.get(identity);
        if (owner !== undefined && !own.has(identity)) {
          yield problem(path, source.locate([key, field]), `${key} 与 ${owner} 是同一份文献：${identity}`);
          break;
        }
        owners.set(identity, key);
        own.add(identity);
      }
    }
  },
};

/** What a source is known by, in one spelling: an address of arXiv or of a DOI is that identifier. */
function identities({ arxiv, doi, url }: ReferenceData): ['arxiv' | 'doi' | 'url', string][] {
  const found: ['arxiv' | 'doi' | 'url', string][] = [];
  if (arxiv !== undefined) found.push(['arxiv', `arXiv:${arxiv}`]);
  if (doi !== undefined) found.push(['doi', doiIdentity(doi)]);
  if (url !== undefined) found.push(['url', urlIdentity(url)]);
  return found;
}

function urlIdentity(url: string): string {
  const arxiv =
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?\/?$/i.exec(url);
  if (arxiv) return `arXiv:${arxiv[1]}`;
  const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(url);
  if (doi?.[1]) return doiIdentity(doi[1]);
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase())
    .replace(/(?:\/(?:index\.html?)?)$/, '');
}

/** DOIs tell no case apart; arXiv's own stand for its numbers. */
function doiIdentity(doi: string): string {
  const lower = doi.toLowerCase();
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(lower);
  return arxiv?.[1] ? `arXiv:${arxiv[1]}` : lower;
}
