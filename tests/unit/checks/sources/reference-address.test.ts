import { describe, expect, it } from 'vitest';
import { entry, foundIn } from './reference-file.ts';

const found = (fields: Record<string, string | null>) => foundIn('reference-address', entry(fields));

describe('reference-address', () => {
  it.each([
    ['https://arxiv.org/abs/1706.03762v5', 'arxiv', '1706.03762'],
    ['http://www.arxiv.org/pdf/1706.03762.pdf', 'arxiv', '1706.03762'],
    ['https://arxiv.org/abs/cs/0112017', 'arxiv', 'cs/0112017'],
    ['https://doi.org/10.1145/3341301.3359646', 'doi', '10.1145/3341301.3359646'],
    ['https://dx.doi.org/10.18653/v1/2024.wmt-1.1', 'doi', '10.18653/v1/2024.wmt-1.1'],
  ])('reports the address %s, which has an identifier', (url, field, id) => {
    expect(found({ arxiv: null, url })).toEqual([
      `6:8 vaswani2017attention：网址是 ${field} 的：写 ${field}: "${id}"`,
    ]);
  });

  it('reports a DOI that stands for an arXiv identifier', () => {
    expect(found({ arxiv: null, doi: '10.48550/arXiv.1706.03762' })).toEqual([
      '6:8 vaswani2017attention：网址是 arxiv 的：写 arxiv: "1706.03762"',
    ]);
  });

  it('tells an address that says the same from one that says something else', () => {
    expect(found({ url: 'https://arxiv.org/abs/1706.03762' })[0]).toContain('已经写了：删去网址');
    expect(found({ url: 'https://arxiv.org/abs/1706.03726' })[0]).toContain(
      '网址里的 arxiv 是 1706.03726，写的是 1706.03762',
    );
  });

  it('reports a kind that contradicts where the source is', () => {
    expect(found({ kind: 'blog' })).toEqual([
      '5:9 vaswani2017attention：kind 写的是 blog，arXiv 上的是 paper 或 report',
    ]);
    expect(found({ arxiv: null, url: 'https://github.com/karpathy/nanoGPT' })[0]).toContain(
      '是代码仓库：写 code',
    );
  });

  it('takes other addresses, beside an identifier as well', () => {
    expect(found({ url: 'https://aclanthology.org/P02-1040/' })).toEqual([]);
    expect(found({ arxiv: null, url: 'https://arxiv.org/list/cs.CL/recent' })).toEqual([]);
    expect(found({ arxiv: null, kind: 'code', url: 'https://github.com/karpathy/nanoGPT' })).toEqual([]);
  });
});
