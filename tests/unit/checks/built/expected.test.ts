import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../scripts/read-content.ts';
import { createTools } from '../../../../scripts/check/tools.ts';
import { expectedPages } from '../../../../src/checks/built/expected.ts';
import { scanMarkdown } from '../../../../src/checks/built/source/scan-markdown.ts';
import { questionPath } from '../../../../src/knowledge/raw.ts';
import { loadFile } from '../../../../src/source/load-file.ts';
import { contentWith } from '../../content-fixture.ts';

describe('what the content says that a page must show', () => {
  it.each([
    ['a formula in words, a list and a quote', '甲 $a$\n- $b$\n> 1. $c$', ['a', 'b', 'c']],
    ['one on lines of its own, in a list too', '$$\na\n$$\n- 甲\n\n  $$\n  b\n  $$', ['a', 'b']],
    ['the bar of a table', '| $a \\| b$ | $c$ |', ['a | b', 'c']],
    ['a dollar inside two', '$$a$b$$', ['a$b']],
    ['no price and no code', '\\$5 到 \\$6，`$x$`，``a`$y$``', []],
    ['no block of code', '```sh\n$x$\n```\n~~~\n$y$\n~~~\n$z$', ['z']],
    ['the caption of a figure', '::figure[图 $a$]{src="a.svg"}', ['a']],
    ['a footnote', '[^1]: 见 $a$', ['a']],
  ])('is of formulas: %s', (_, text, formulas) => {
    expect(scanMarkdown(text).formulas).toEqual(formulas);
  });

  it.each([
    [
      'one with an anchor, and one with brackets',
      '[a](./b.md#c)[d](https://e.org/f_(g))',
      ['./b.md#c', 'https://e.org/f_(g)'],
    ],
    ['one around a formula', '[甲 $a$ 乙](ref:b)', ['ref:b']],
    [
      'one in angle brackets, one with a title',
      '<https://a.org/>[b](<c.md> "d")',
      ['https://a.org/', 'c.md'],
    ],
    ['none in code, none with a backslash', '`[a](b.md)` \\[a\\](b.md)', []],
  ])('is of links: %s', (_, text, links) => {
    expect(scanMarkdown(text).links).toEqual(links);
  });

  it('counts lines of calculations, and names figures and cards', () => {
    const text = '```calc\na = 1\n\na = 1\n```\n::figure[图]{src="a.svg"}\n\n<QuestionCard slug="b" />';
    expect(scanMarkdown(text)).toMatchObject({ calcLines: 2, figures: ['a.svg'], cards: ['b'] });
  });

  it('puts each part on the pages that show it, under their base', () => {
    const pages = expectedPages(contentWith(), '/kb/');
    expect(pages.get('q/attention-scaling/index.html')).toEqual({
      formulas: ['d_k', '\\sqrt{d_k}', 'd_k'],
      links: [],
      bodyLinks: ['#ref-vaswani2017attention', '/kb/q/multi-head-attention/'],
      calcLines: 2,
      figures: ['attention.svg'],
      whole: true,
    });
    expect(pages.get('q/multi-head-attention/index.html')?.bodyLinks).toEqual([
      '/kb/q/attention-scaling/#calc',
    ]);
    expect(pages.get('topics/transformer/index.html')?.links).toHaveLength(2);
  });

  it('is not read by the pipeline, and yet comes to the same for pages of the real content', () => {
    const { files } = readContent(process.cwd());
    const { markdown } = createTools();
    const pages = expectedPages(files, '/');
    const some = [...files].filter((_, place) => place % 5 === 0);
    const differ = some.filter(([path, text]) => {
      const slug = questionPath(path)?.slug;
      if (slug === undefined) return false;
      const { texts } = loadFile(path, text, markdown);
      const page = pages.get(`q/${slug}/index.html`);
      const formulas = texts.reduce((sum, { facts }) => sum + facts.formulas.length, 0);
      const links = texts.reduce((sum, { facts }) => sum + facts.links.length, 0);
      const own = (page?.bodyLinks?.length ?? 0) + (page?.links.length ?? 0);
      return page?.formulas.length !== formulas || own !== links;
    });
    expect(differ.map(([path]) => path)).toEqual([]);
  });
});
