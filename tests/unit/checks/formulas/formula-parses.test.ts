import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const body = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('formula-parses', () => {
  it.each(carriers('$x^{2+y$'))('points at the brace that is not closed in %s', (_, changes) => {
    expect(found('formula-parses', changes)).toEqual([
      expect.stringMatching(/“\{” 公式有误：这个 \{ 没有闭合$/),
    ]);
  });

  it('points at the line of the brace where KaTeX stumbles lines later', () => {
    const text = '$$\n\\begin{aligned}\nx &= \\sqrt{1 \\\\\ny &= 2\n\\end{aligned}\n$$';
    expect(found('formula-parses', body(text))).toEqual([expect.stringContaining(':16 “{” ')]);
  });

  it('points at the last character where something is missing at the end', () => {
    expect(found('formula-parses', body('甲 $xy_$ 乙'))).toEqual([expect.stringMatching(/“_” 公式有误：/)]);
  });

  it.each(carriers('$ab^2^3c$'))('points at the offending token in %s', (_, changes) => {
    expect(found('formula-parses', changes)).toEqual([
      expect.stringMatching(/“\^” 公式有误：连着写了两个上标/),
    ]);
  });

  it.each([
    ['a list', '- 甲\n\n  $$\n  a\n  b^2^3\n  $$', 18],
    ['a numbered list in a list', '- 甲\n  1. 乙\n\n     $$\n     a\n     b^2^3\n     $$', 19],
    ['a quotation', '> $$\n> a\n> b^2^3\n> $$', 16],
    ['a footnote', '甲[^a]\n\n[^a]: 乙\n\n    $$\n    a\n    b^2^3\n    $$', 20],
    ['the text, indented', '  $$\n  a\n  b^2^3\n  $$', 16],
  ])('points at the offending token of a display formula in %s', (_, text, line) => {
    expect(found('formula-parses', body(text))).toEqual([
      expect.stringContaining(`multi-head-attention.md:${line} “^” `),
    ]);
  });

  it.each([
    ['folded', 'summary: >-\n  点积的\n  方差是 $d_k^2^3$，要除。', 6],
    ['literal', 'summary: |-\n  点积的方差\n  是 $d_k^2^3$，要除。', 6],
    ['single-quoted', "summary: '点积''的 $d_k^2^3$，要除。'", 4],
    ['double-quoted', 'summary: "点积 \\"的\\" $\\\\sqrt d_k^2^3$，要除。"', 4],
  ])('points at the offending token in a %s field', (_, field, line) => {
    const changes = edited(scaling, /summary: .*/, field);
    expect(found('formula-parses', changes)).toEqual([expect.stringContaining(`:${line} “^” `)]);
  });

  it('takes a whole formula where what fails lies in a macro', () => {
    expect(found('formula-parses', body('甲 $\\frac{\\E}$ 乙'))).toHaveLength(1);
  });

  it.each(['$\\softmax(x)$', '$\\frac12$', '$50\\%$', '$\\begin{cases}a&b\\\\c\\end{cases}$'])(
    'takes %s',
    (tex) => {
      expect(found('formula-parses', body(tex))).toEqual([]);
    },
  );

  it('leaves to their own rules what they explain better', () => {
    expect(found('formula-parses', body('$\\alhpa$ $方差$ $\\label{a}$'))).toEqual([]);
  });
});
