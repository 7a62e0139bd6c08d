import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found, guideWith } from '../links/carriers.ts';

const body = (words: string) => edited(heads, /每个头有[^]*$/, words);

describe('duplicate-heading', () => {
  it('finds a heading that the page has already, whatever its level', () => {
    expect(found('duplicate-heading', body('文\n\n### 详 解\n\n文'))).toEqual([
      'multi-head-attention.md:16 “### 详 解” 标题“详 解”出现两次，第一次在第 12 行',
    ]);
    expect(found('duplicate-heading', guideWith('## 一\n\n文\n\n## 一\n\n文'))).toEqual([
      expect.stringContaining('path.mdx:12 '),
    ]);
  });
});
