import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';
import { referencesOf } from '../../sources/references.ts';

/** A source stands under the identifier that outlives its address, and its kind agrees with where it is. */
export const referenceAddress: PageRule = {
  id: 'reference-address',
  group: 'sources',
  scope: 'page',
  about: 'arXiv 和 DOI 写编号而不写网址；kind 与出处相符',
  remedy: '把编号写进 arxiv 或 doi，删去 url；或改正 kind',
  *run(page) {
    for (const { key, reference, span } of referencesOf(page)) {
      for (const [field, message] of addressProblems(reference)) {
        yield problem(page.path, span([field]), `${key}：${message}`);
      }
    }
  },
};

const arxivUrl =
  /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/([^?#]+?)(?:v\d+)?(?:\.pdf)?\/?(?:[?#].*)?$/i;
const doiUrl = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(10\.[^?#]+)/i;
const arxivDoi = /^10\.48550\/arxiv\.(.+)$/i;
const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+\/?(?:[?#].*)?$/i;

function* addressProblems({ arxiv, doi, url, kind }: ReferenceData): Iterable<[string, string]> {
  const inUrl = arxivUrl.exec(url ?? '')?.[1];
  const inDoi = arxivDoi.exec(doi ?? '')?.[1];
  if (inUrl !== undefined) yield ['url', identified('arxiv', inUrl, arxiv)];
  if (inDoi !== undefined) yield ['doi', identified('arxiv', inDoi, arxiv)];
  const target = doiUrl.exec(url ?? '')?.[1];
  if (target !== undefined) yield ['url', identified('doi', target, doi)];
  if (arxiv !== undefined && kind !== 'paper' && kind !== 'report' && kind !== 'book') {
    yield ['kind', `kind 写的是 ${kind}，arXiv 上的是 paper 或 report`];
  }
  if (kind === 'paper' && repository.test(url ?? '')) {
    yield ['kind', `kind 写的是 paper，${url} 是代码仓库：写 code`];
  }
}

function identified(field: string, found: string, written: string | undefined): string {
  if (written === undefined) return `网址是 ${field} 的：写 ${field}: "${found}"`;
  return written.toLowerCase() === found.toLowerCase()
    ? `${field} ${found} 已经写了：删去网址`
    : `网址里的 ${field} 是 ${found}，写的是 ${written}`;
}
