import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const body = (words: string) => edited(heads, '每个头有', `${words}\n\n每个头有`);

describe('indented-code', () => {
  it('finds a paragraph that its indentation made code', () => {
    expect(found('indented-code', body('一段。\n\n    另一段'))).toEqual([
      expect.stringContaining('multi-head-attention.md:16 “    另一段”'),
    ]);
  });

  it('passes text that a list indents', () => {
    expect(found('indented-code', body('1. 一\n\n   另一段\n   - 二'))).toEqual([]);
  });
});
