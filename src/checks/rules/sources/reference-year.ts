import { arxivMonth } from '../../../knowledge/schema/arxiv-id.ts';
import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';
import { referencesOf, yearsIn } from '../../sources/references.ts';

/**
 * A source's year agrees with what else dates it. The year is that of the first version or that of the venue: both are
 * in use, and both are right.
 */
export const referenceYear: PageRule = {
  id: 'reference-year',
  group: 'sources',
  scope: 'page',
  about: '文献的 year 与 arXiv 编号、venue、version 和网址里的日期相符；预印本的 year 就是编号的年份',
  remedy: '照首次公开或正式发表的年份改正 year，或改正 arxiv、venue',
  *run(page) {
    for (const { key, reference, span } of referencesOf(page)) {
      const message = arxivProblem(reference) ?? venueProblem(reference) ?? otherProblem(reference);
      if (message !== undefined) yield problem(page.path, span(['year']), `${key}：${message}`);
    }
  },
};

const isPreprint = ({ venue }: ReferenceData): boolean => venue === undefined || /^arxiv/i.test(venue);

function arxivProblem(reference: ReferenceData): string | undefined {
  const { year, arxiv = '' } = reference;
  const submitted = arxivMonth(arxiv);
  if (!submitted) return undefined;
  // What is submitted in the last days of December gets its number in January.
  const first = submitted.month === 1 ? submitted.year - 1 : submitted.year;
  if (year < first) return `year ${year} 早于 arXiv 编号 ${arxiv} 的年份 ${submitted.year}`;
  return isPreprint(reference) && year > submitted.year
    ? `year ${year} 晚于 arXiv 编号 ${arxiv} 的年份 ${submitted.year}，又没有写会议或期刊`
    : undefined;
}

function venueProblem(reference: ReferenceData): string | undefined {
  const { year, arxiv, venue, kind } = reference;
  const published = isPreprint(reference) ? [] : yearsIn(venue);
  if (published.length === 0) return undefined;
  if (year > Math.max(...published)) return `year ${year} 晚于 venue“${venue}”的年份`;
  // A paper may have been in the open for a while before its venue; with an identifier, that says since when.
  const ahead = kind === 'paper' ? 1 : 0;
  return arxiv === undefined && year < Math.min(...published) - ahead
    ? `year ${year} 早于 venue“${venue}”的年份`
    : undefined;
}

function otherProblem({ year, version, url = '', kind }: ReferenceData): string | undefined {
  const read = yearsIn(version);
  if (read.length > 0 && year > Math.max(...read)) return `year ${year} 晚于 version“${version}”的年份`;
  const dated = Number(/[/-]((?:19|20)\d\d)[-/](?:0[1-9]|1[0-2])(?:[-/.]|$)/.exec(url)?.[1] ?? year);
  return year < dated || (kind === 'blog' && year !== dated)
    ? `year ${year} 不是网址里的 ${dated} 年`
    : undefined;
}
