import { describe, expect, it } from 'vitest';
import { found, listing, references } from './carriers.ts';

describe('duplicate-reference', () => {
  it.each([
    ['  arxiv: "1706.03762"', 'arXiv:1706.03762'],
    ['  url: https://arxiv.org/pdf/1706.03762v5', 'arXiv:1706.03762'],
    ['  doi: 10.48550/arXiv.1706.03762', 'arXiv:1706.03762'],
  ])('knows a source by %s', (field, identity) => {
    expect(found('duplicate-reference', listing(field))).toEqual([
      expect.stringContaining(`other2020paper 与 vaswani2017attention 是同一份文献：${identity}`),
    ]);
  });

  it.each([
    ['  url: https://example.org/a/', '  url: http://www.example.org/a'],
    ['  doi: 10.1000/ABC', '  url: https://doi.org/10.1000/abc'],
  ])('takes %s and %s for one', (first, second) => {
    const both = `${listing(first)[references] ?? ''}third2021paper:\n  title: Third\n  authors: [A]\n  year: 2021\n  kind: paper\n${second}\n`;
    expect(found('duplicate-reference', { [references]: both })).toHaveLength(1);
  });

  it('takes a source with several addresses of its own', () => {
    expect(
      found('duplicate-reference', listing('  doi: 10.1000/a\n  url: https://doi.org/10.1000/a')),
    ).toEqual([]);
  });
});
