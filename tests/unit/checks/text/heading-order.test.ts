import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found, guideWith } from '../links/carriers.ts';

const body = (words: string) => edited(heads, /每个头有[^]*$/, words);

describe('heading-order', () => {
  it.each([
    ['文\n\n# 一级\n\n文', 16, '正文不写一级标题'],
    ['文\n\n#### 四级\n\n文', 16, '是 4 级，上一个是 2 级：跳过了 3 级'],
  ])('finds the fault of %j', (words, line, message) => {
    expect(found('heading-order', body(words))).toEqual([
      expect.stringMatching(new RegExp(`^multi-head-attention\\.md:${line} .*${message}`)),
    ]);
  });

  it('finds a guide that begins below the second level', () => {
    expect(found('heading-order', guideWith('### 三级\n\n文'))).toEqual([
      expect.stringContaining('path.mdx:8 “### 三级” 第一个标题“三级”是 3 级，应为 2 级'),
    ]);
  });

  it('lets headings go up by any number of levels', () => {
    expect(found('heading-order', body('文\n\n### 三\n\n#### 四\n\n文\n\n## 延伸\n\n文'))).toEqual([]);
  });
});
