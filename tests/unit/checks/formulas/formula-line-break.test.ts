import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const displayed = (tex: string): Changes => edited(heads, '每个头有', `$$\n${tex}\n$$\n\n每个头有`);

describe('formula-line-break', () => {
  it.each(carriers('$a \\\\ b$'))('finds a line break outside an environment in %s', (_, changes) => {
    expect(found('formula-line-break', changes)).toEqual([
      expect.stringContaining('环境之外的 \\\\ 不会换行'),
    ]);
  });

  it('finds it in a display formula, at its line', () => {
    expect(found('formula-line-break', displayed('a\n\\\\ b'))).toEqual([
      'multi-head-attention.md:16 “\\\\” 环境之外的 \\\\ 不会换行',
    ]);
  });

  it('finds it behind an environment', () => {
    expect(
      found('formula-line-break', displayed('\\begin{aligned}a\\\\b\\end{aligned} \\\\ c')),
    ).toHaveLength(1);
  });

  it.each([
    '\\begin{aligned}a&=b\\\\[4pt] {c}&=d\\end{aligned}',
    '\\sum_{\\substack{i\\\\j}} x',
    '\\begin{cases}\\begin{matrix}a\\\\b\\end{matrix}\\\\c\\end{cases}',
  ])('takes %s', (tex) => {
    expect(found('formula-line-break', displayed(tex))).toEqual([]);
  });
});
