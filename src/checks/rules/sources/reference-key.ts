import { arxivMonth } from '../../../knowledge/schema/arxiv-id.ts';
import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';
import { referencesOf, yearsIn } from '../../sources/references.ts';

/** Keys of the form family, year, word say nothing wrong. Other forms (`vllm-docs`) are free. */
export const referenceKey: PageRule = {
  id: 'reference-key',
  group: 'sources',
  scope: 'page',
  about: '写成“姓+年+词”的文献键与第一作者、年份相符',
  remedy: '改正第一作者或年份；键本身错了就改键和引用它的地方',
  *run(page) {
    for (const { key, reference, span } of referencesOf(page)) {
      const message = keyProblem(key, reference);
      if (message !== undefined) yield problem(page.path, span([]), message);
    }
  },
};

function keyProblem(key: string, { authors, kind, ...reference }: ReferenceData): string | undefined {
  const [, family = '', digits = ''] = /^([a-z]+)((?:19|20)\d\d)[a-z]/.exec(key) ?? [];
  if (family === '') return undefined;
  const years = datesOf(reference);
  if (!years.includes(Number(digits))) {
    return `${key}：键里的年份 ${digits} 不是这条文献的（${years.join('、')}）`;
  }
  const first = authors[0] ?? '';
  return kind === 'paper' && !latin(first).includes(family)
    ? `${key}：键里的 ${family} 不是第一作者 ${first}`
    : undefined;
}

/** Every year that a key may carry: that of the entry, of the preprint, of the venue and of the version. */
function datesOf({ year, arxiv, venue, version }: Omit<ReferenceData, 'authors' | 'kind'>): number[] {
  const submitted = arxiv === undefined ? undefined : arxivMonth(arxiv);
  return [...new Set([year, ...(submitted ? [submitted.year] : []), ...yearsIn(venue), ...yearsIn(version)])];
}

/** Letters without accents, in lower case. */
const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};
const latin = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[øłßæœđı]/g, (letter) => special[letter] ?? letter)
    .replace(/[^a-z]/g, '');
