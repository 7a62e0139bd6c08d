import { describe, expect, it } from 'vitest';
import { entry, foundIn } from './reference-file.ts';

const found = (fields: Record<string, string | null>) => foundIn('reference-year', entry(fields));

describe('reference-year', () => {
  it('reports a year before the month that the arXiv identifier stands for', () => {
    expect(found({ year: '2016' })).toEqual([
      '4:9 vaswani2017attention：year 2016 早于 arXiv 编号 1706.03762 的年份 2017',
    ]);
  });

  it('reports a preprint dated after its identifier, whether or not it is called one', () => {
    const late =
      '4:9 vaswani2017attention：year 2018 晚于 arXiv 编号 1706.03762 的年份 2017，又没有写会议或期刊';
    expect(found({ year: '2018' })).toEqual([late]);
    expect(found({ year: '2018', venue: 'arXiv 预印本' })).toEqual([late]);
  });

  it('reports a year after the one that the venue names', () => {
    expect(found({ year: '2019', venue: 'NeurIPS 2017' })).toEqual([
      '4:9 vaswani2017attention：year 2019 晚于 venue“NeurIPS 2017”的年份',
    ]);
    expect(found({ year: '2015', venue: 'ICML 2013', arxiv: null, doi: '10.1000/1' })).toEqual([
      '4:9 vaswani2017attention：year 2015 晚于 venue“ICML 2013”的年份',
    ]);
  });

  it('reports a year long before the venue where no preprint explains it', () => {
    expect(found({ year: '2007', venue: 'NeurIPS 2017', arxiv: null, doi: '10.1000/1' })).toEqual([
      '4:9 vaswani2017attention：year 2007 早于 venue“NeurIPS 2017”的年份',
    ]);
  });

  it('reports a year after the version that was read, and one that the address contradicts', () => {
    const docs = { arxiv: null, kind: 'docs', url: 'https://example.org/docs' };
    expect(found({ ...docs, year: '2026', version: '2025-11' })).toEqual([
      '4:9 vaswani2017attention：year 2026 晚于 version“2025-11”的年份',
    ]);
    const blog = { arxiv: null, kind: 'blog', url: 'https://lmsys.org/blog/2023-03-30-vicuna/' };
    expect(found({ ...blog, year: '2024' })).toEqual([
      '4:9 vaswani2017attention：year 2024 不是网址里的 2023 年',
    ]);
    expect(found({ ...blog, year: '2023' })).toEqual([]);
    expect(found({ ...docs, year: '2025', version: '2025-11' })).toEqual([]);
  });

  it('takes the year of the preprint and that of the venue', () => {
    expect(found({ year: '2017', venue: 'JMLR 2019' })).toEqual([]);
    expect(found({ year: '2019', venue: 'JMLR 2019' })).toEqual([]);
    expect(found({ year: '2018', venue: 'PNAS' })).toEqual([]);
  });

  it('takes the year before for an identifier of January: The Pile was submitted on 31 December 2020', () => {
    expect(found({ year: '2020', arxiv: '"2101.00027"', venue: 'arXiv 预印本' })).toEqual([]);
    expect(found({ year: '2020', arxiv: '"2102.00027"', venue: 'arXiv 预印本' })).toHaveLength(1);
  });

  it('reads identifiers of before 2007', () => {
    expect(found({ year: '2001', arxiv: 'cs/0112017' })).toEqual([]);
    expect(found({ year: '1993', arxiv: 'hep-th/9401001' })).toEqual([]);
    expect(found({ year: '2000', arxiv: 'cs/0112017' })).toHaveLength(1);
  });
});
