import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const body = (words: string) => edited(heads, /每个头有[^]*$/, words);

describe('section-empty', () => {
  it.each([
    ['文\n\n## 延伸', 16, '延伸'],
    ['文\n\n### 三级\n\n### 又一个\n\n文', 16, '三级'],
    ['### 三级\n\n## 延伸\n\n文', 14, '三级'],
  ])('finds the empty one of %j', (words, line, name) => {
    expect(found('section-empty', body(words))).toEqual([
      expect.stringContaining(`multi-head-attention.md:${line} `),
    ]);
    expect(found('section-empty', body(words))[0]).toContain(`小节“${name}”是空的`);
  });

  it.each([
    '### 三级\n\n文',
    '```py\n# 一\n```',
    '| 甲 |\n| --- |',
    '$$\nx\n$$',
    '::figure[图]{src="attention.svg"}',
  ])('takes %j for content', (words) => {
    expect(found('section-empty', body(words))).toEqual([]);
  });
});
