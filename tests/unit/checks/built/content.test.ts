import { describe, expect, it } from 'vitest';
import type { ExpectedPage } from '../../../../src/checks/built/expected.ts';
import { findings, html, question } from './fixture.ts';

describe('npm run check:dist, against the content', () => {
  const katex = (tex: string, seen = 'katex-html') =>
    `<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="${seen}">x</span></span>`;
  const page = (inside: string) => html(question.replace('</article>', `${inside}</article>`));
  const figure = '<figure id="fig-x"><svg></svg><figcaption>图</figcaption></figure>';

  it('finds nothing wrong with a page that shows what the content says', () => {
    const body = `${katex('a&lt;b')}${katex('x')}<a href="/kb/q/a/#t">甲</a>${figure}<code>$x</code>`;
    const expected = { formulas: ['x', 'a<b'], links: ['/kb/q/a/#t'], figures: ['x.svg'] };
    expect(findings(page(body), { expected })).toEqual([]);
  });

  it('asks nobody for what is added to a page: anchors of headings, hints of terms, calculations', () => {
    const body = `<div class="prose"><h2><a class="heading-anchor" href="#t">#</a></h2><a class="term" href="/kb/q/a/">词</a><div class="calc"><div class="calc-row">${katex('x = 1')}</div></div></div>`;
    expect(findings(page(body), { expected: { bodyLinks: [], calcLines: 1 } })).toEqual([]);
  });

  it.each<[string, string, string, Partial<ExpectedPage>, string]>([
    ['dist-formulas', 'a formula that got lost', katex('x'), { formulas: ['x', 'x'] }, '缺公式 x'],
    ['dist-formulas', 'a formula that nobody wrote', katex('x'), {}, '多出公式 x'],
    ['dist-formulas', 'a formula that is not set', katex('x', ''), { formulas: ['x'] }, '公式 x 没有排版'],
    [
      'dist-formulas',
      'a formula that cannot be read aloud',
      '<span class="katex"><span class="katex-html">x</span></span>',
      {},
      '公式没有给读屏软件的 MathML',
    ],
    [
      'dist-links',
      'a link that lost its base',
      '<a href="/q/a/">甲</a>',
      { links: ['/kb/q/a/'] },
      '缺链接 /kb/q/a/',
    ],
    [
      'dist-links',
      'a link of the body that got lost, though the page has it elsewhere',
      '<a href="/kb/q/a/">甲</a><div class="prose"></div>',
      { bodyLinks: ['/kb/q/a/'] },
      '缺链接 /kb/q/a/',
    ],
    [
      'dist-links',
      'a link of the body that nobody wrote',
      '<div class="prose"><a href="/kb/q/a/">甲</a></div>',
      { bodyLinks: [] },
      '多出链接 /kb/q/a/',
    ],
    [
      'dist-formulas',
      'a line of a calculation that got lost',
      `<div class="calc"><div class="calc-row">${katex('x')}</div><div class="calc-row"></div></div>`,
      { calcLines: 2 },
      '有 1 行算式，内容里有 2 行',
    ],
    ['dist-figures', 'a figure that is not there', '', { figures: ['x.svg'] }, '缺图 fig-x'],
    [
      'dist-figures',
      'a figure without a drawing',
      figure.replace('<svg></svg>', ''),
      { figures: ['x.svg'] },
      '图 fig-x 是空的',
    ],
    [
      'dist-figures',
      'a figure without a caption',
      figure.replace('>图<', '><'),
      { figures: ['x.svg'] },
      '图 fig-x 没有图注',
    ],
    ['dist-residue', 'a link that stayed Markdown', '<p>[甲](./a.md)</p>', {}, '文字里残留 ]('],
    ['dist-residue', 'a source that stayed a key', '<p>ref:vaswani2017</p>', {}, '文字里残留 ref:'],
    ['dist-residue', 'a dollar sign', '<p>$x</p>', {}, '文字里残留 $'],
    ['dist-residue', 'TeX delimiters', '<p>\\(x\\)</p>', {}, '文字里残留 \\('],
    ['dist-residue', 'a link of a wiki', '<p>[[甲]]</p>', {}, '文字里残留 [['],
    ['dist-residue', 'a link by label', '<p>[甲][乙]</p>', {}, '文字里残留 ]['],
    ['dist-residue', 'a directive', '<p>::figure{src=x}</p>', {}, '文字里残留 ::f'],
  ])('%s: reports %s', (rule, _, inside, expected, message) => {
    expect(findings(page(inside), { expected })).toContain(`${rule} ${message}`);
  });
});
