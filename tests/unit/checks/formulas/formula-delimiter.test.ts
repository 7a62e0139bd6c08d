import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const body = (text: string): Changes => edited(heads, /每个头有[^]*$/, `${text}\n`);

describe('formula-delimiter', () => {
  it.each(carriers('甲 $d_k 乙'))('finds a dollar without its pair in %s', (_, changes) => {
    expect(found('formula-delimiter', changes)).toEqual([expect.stringMatching(/“\$” 这个 \$ 没有配上对/)]);
  });

  it.each(carriers('$ d_k $'))('finds spaces inside the dollars in %s', (_, changes) => {
    expect(found('formula-delimiter', changes)).toEqual([expect.stringContaining('“$ d_k $” ')]);
  });

  it('points at the formula that swallowed words, not at the dollar that is left over', () => {
    expect(found('formula-delimiter', body('设 $d_k 为头维，$n$ 为长度。'))).toEqual([
      'multi-head-attention.md:14 “$” 这个 $ 没有配上对：“d_k 为头维，”成了公式',
    ]);
  });

  it('points at the fence that opens what is never closed', () => {
    expect(found('formula-delimiter', body('甲\n\n$$\na=b\n\n正文 $x$ 与\n\n## 追问\n\n答'))).toEqual([
      'multi-head-attention.md:16 “$$” $$ 没有闭合：从这里到页末都成了公式',
    ]);
  });

  it.each([
    ['a list item', '- 甲\n\n  $$\n  a=b\n\n  乙\n\n丙', 16],
    ['a quotation', '> 甲\n>\n> $$\n> a=b\n\n丙', 16],
    ['a footnote', '甲[^a]\n\n[^a]: 乙\n\n    $$\n    a=b\n\n丙', 18],
  ])('points at the fence that is never closed in %s', (_, text, line) => {
    expect(found('formula-delimiter', body(text))).toEqual([
      expect.stringContaining(`multi-head-attention.md:${line} “$$” $$ 没有闭合`),
    ]);
  });

  it('reports once a missing fence that turns all later ones round', () => {
    const text = '$$\na=b\n\n正文 $x$。\n\n$$\nc=d\n$$\n\n乙 \\alpha';
    expect(found('formula-delimiter', body(text))).toEqual([
      expect.stringContaining('multi-head-attention.md:14 “$$” $$ 把正文当成了公式'),
    ]);
    expect(found('formula-outside', body(text))).toEqual([]);
  });

  it('finds what stands beside an opening fence, which is not shown', () => {
    expect(found('formula-delimiter', body('$$ a=b\n+c\n$$'))).toEqual([
      'multi-head-attention.md:14 “a=b” $$ 同一行的“a=b”不会显示',
    ]);
  });

  it('finds display dollars within a line, and makes them inline among words', () => {
    expect(found('formula-delimiter', body('甲 $$x=1$$ 乙'))).toHaveLength(1);
    expect(fixed('formula-delimiter', body('甲 $$x=1$$ 乙'), heads)).toContain('甲 $x=1$ 乙');
    expect(fixed('formula-delimiter', body('$$x=1$$'), heads)).toContain('\n$$x=1$$\n');
  });

  it('finds a digit after the closing dollar, where Pandoc sees no formula', () => {
    expect(found('formula-delimiter', body('共 $n$2 个'))).toEqual([
      'multi-head-attention.md:14 “$n$” “$n$”后面紧跟数字 2',
    ]);
  });

  it('leaves escaped dollars, dollars in code and well set formulas alone', () => {
    const text =
      '要 \\$5，`$x`，$n$ 与 $a,b$。\n\n- 甲\n\n  $$\n  a\n  -b\n  $$\n\n$$\n\\text{甲，共 $n$ 个}\n$$';
    expect(found('formula-delimiter', body(text))).toEqual([]);
  });
});
