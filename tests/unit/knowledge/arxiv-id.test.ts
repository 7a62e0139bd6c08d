import { describe, expect, it } from 'vitest';
import { arxivMonth, arxivProblem } from '../../../src/knowledge/schema/arxiv-id.ts';

/** Examples of https://info.arxiv.org/help/arxiv_identifier.html and of papers known by their identifier. */
describe('arXiv identifiers', () => {
  it.each([
    ['1706.03762', 2017, 6],
    ['0706.0001', 2007, 6],
    ['1501.00001', 2015, 1],
    ['math/0309136', 2003, 9],
    ['hep-th/9901001', 1999, 1],
    ['math.GT/0309136', 2003, 9],
    ['cs/0112017', 2001, 12],
  ])('%s was given out in the month it names', (id, year, month) => {
    expect(arxivProblem(id)).toBeUndefined();
    expect(arxivMonth(id)).toEqual({ year, month });
  });

  it.each([
    ['1706.03762v5', '不带版本号：写 "1706.03762"'],
    ['arXiv:1706.03762', '只写编号 "1706.03762"'],
    ['https://arxiv.org/abs/1706.03762', '只写编号 "1706.03762"'],
    ['https://arxiv.org/pdf/1706.03762v5.pdf', '只写编号 "1706.03762"'],
    ['1713.03762', '没有 13 月'],
    ['1700.03762', '没有 0 月'],
    ['1706.3762', '点后面是 5 位'],
    ['1412.06980', '点后面是 4 位'],
    ['0701.0001', '写成 cs/0112017'],
    ['cs/0801001', '写成 YYMM.NNNNN'],
    ['17060.3762', 'arxiv 写编号'],
    ['attention', 'arxiv 写编号'],
    ['', 'arxiv 写编号'],
  ])('%s is none', (id, message) => {
    expect(arxivProblem(id)).toContain(message);
  });
});
