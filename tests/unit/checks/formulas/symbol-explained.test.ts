import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { found, guideWith } from '../links/carriers.ts';

/** A page that shows a formula, and says something beside it. */
const page = (tex: string, beside = ''): Changes =>
  edited(heads, '每个头有', `${beside}\n\n$$\n${tex}\n$$\n\n每个头有`);

describe('symbol-explained', () => {
  it('finds a symbol that the page says nothing of, where it first stands', () => {
    expect(found('symbol-explained', page('y=\n\\zeta x+\\zeta', '设 $x$ 是输入。'))).toEqual([
      'multi-head-attention.md:18 “\\zeta” 符号 \\zeta 在公式之外没有提到过',
    ]);
  });

  it('finds one that only stands behind the relation', () => {
    expect(found('symbol-explained', page('1\\le\\zeta'))).toHaveLength(1);
  });

  it('finds it in a guide, and in a display formula in a list', () => {
    expect(found('symbol-explained', guideWith('$$\ny=\\zeta\n$$'))).toHaveLength(1);
    expect(found('symbol-explained', guideWith('- 甲\n\n  $$\n  y=\\zeta\n  $$'))).toEqual([
      'path.mdx:11 “\\zeta” 符号 \\zeta 在公式之外没有提到过',
    ]);
  });

  it.each([
    ['a formula of the text', '其中 $\\zeta$ 是系数'],
    ['a letter of the text', '其中 ζ 是系数'],
    ['a table', '| 记号 | 含义 |\n| --- | --- |\n| $\\zeta$ | 系数 |'],
    ['a footnote', '甲[^a]\n\n[^a]: $\\zeta_0$ 是系数'],
    ['a calculation', '```calc\nzeta = 2\nzeta * 2 = 4\n```'],
    ['a subscript', '其中 $x_1,\\dots,x_\\zeta$'],
    ['code', '其中 `zeta` 是系数'],
  ])('takes what %s explains', (_, beside) => {
    expect(found('symbol-explained', page('y=\\zeta', beside))).toEqual([]);
  });

  it('takes what the summary or a key point explains', () => {
    const changes = page('y=\\zeta');
    const text = (changes[heads] ?? '').replace('每个头看不同的子空间。', '系数是 $\\zeta$。');
    expect(found('symbol-explained', { [heads]: text })).toEqual([]);
  });

  it.each([
    ['what the formula defines', 'C=6'],
    ['what each of its equations defines', 'C=6,\\quad D=5'],
    ['what each of its lines defines', '\\begin{aligned}C&=6\\\\D&=5\\end{aligned}'],
    ['the index of a sum', 'C=\\sum_{i=1}^{3} i'],
    ['what stands under a brace with a label', 'C=\\underbrace{W+Z}_{\\text{权重}}'],
    ['words and names', 'C=\\text{loss}+\\operatorname{clip}(1)+\\log 2'],
    ['constants and probabilities', 'C=e^{\\pi}\\in\\mathbb R,\\ P(C)'],
  ])('takes %s', (_, tex) => {
    expect(found('symbol-explained', page(tex))).toEqual([]);
  });

  it('takes letters that are a word of the page', () => {
    expect(found('symbol-explained', page('C=\\frac{TP}{2}', 'TP 是真阳性'))).toEqual([]);
    expect(found('symbol-explained', page('C=\\frac{TP}{2}'))).toHaveLength(2);
  });
});
