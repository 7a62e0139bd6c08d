import { describe, expect, it } from 'vitest';
import type { ExpectedPage } from '../../../src/checks/built/expected.ts';
import { readPage } from '../../../src/checks/built/page.ts';
import { distRules } from '../../../src/checks/built/rules.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>题</title><meta name="description" content="述">${head}</head><body>${body}</body></html>`;
const question = '<article data-question="a" data-pagefind-body><h1 id="t">题</h1></article>';

const lists = {
  'sitemap-0.xml': '<loc>https://example.org/kb/q/a/</loc>',
  'llms.txt': '- [题](https://example.org/kb/q/a.md)',
};

/** Findings for one page at /kb/q/a/ beside a style sheet and a picture. */
function findings(
  page: string,
  more: {
    styles?: Map<string, string>;
    urls?: string[];
    slugs?: string[];
    expected?: Partial<ExpectedPage>;
    data?: Record<string, string>;
  } = {},
): string[] {
  const pages = [readPage('q/a/index.html', page)];
  const site = {
    pages,
    files: new Set(['q/a/index.html', 'q/a.md', 'x.css', 'a b.png']),
    styles: more.styles ?? new Map<string, string>(),
    base: '/kb/',
    questionUrls: more.urls ?? ['/kb/q/a/'],
    sourceSlugs: more.slugs ?? ['a'],
    expected: new Map([
      ['q/a/index.html', { formulas: [], links: [], figures: [], whole: true, ...more.expected }],
    ]),
    data: new Map(Object.entries({ ...lists, ...more.data })),
  };
  return distRules.flatMap((rule) => [...rule.run(site)].map(({ message }) => `${rule.id} ${message}`));
}

describe('npm run check:dist', () => {
  it('finds nothing wrong with a sound page', () => {
    const body = `${question}<a href="#t">a</a><a href="/kb/q/a/#t">b</a><img src="/kb/a%20b.png" alt=""><a href="https://example.org/">c</a>`;
    expect(findings(html(body, '<link rel="stylesheet" href="/kb/x.css">'))).toEqual([]);
  });

  it.each([
    [
      'dist-link',
      'a link to a page that was not built',
      `${question}<a href="/kb/q/b/">b</a>`,
      '/kb/q/b/ 没有对应的文件',
    ],
    ['dist-link', 'a link outside the base', `${question}<a href="/q/a/">b</a>`, '/q/a/ 不在 base /kb/ 之下'],
    ['dist-link', 'an anchor that is not there', `${question}<a href="#x">b</a>`, '#x 的锚点 #x 不存在'],
    [
      'dist-link',
      'a folder without its slash',
      `${question}<a href="/kb/q/a">b</a>`,
      '/kb/q/a 没有对应的文件',
    ],
    ['dist-id', 'an id used twice', `${question}<p id="t"></p>`, 'id t 重复'],
    ['dist-head', 'a second h1', `${question}<h1>又</h1>`, '有 2 个 h1，应有 1 个'],
    [
      'dist-formula',
      'a formula that KaTeX gave up on',
      `${question}<span class="katex-error">x</span>`,
      '公式没有排出来',
    ],
    [
      'dist-formula',
      'a command that KaTeX set in red',
      `${question}<span style="color:#cc0000;">x</span>`,
      '公式没有排出来',
    ],
    [
      'dist-origin',
      'a script from elsewhere',
      `${question}<script src="https://cdn.example/x.js"></script>`,
      '从别处加载 https://cdn.example/x.js',
    ],
  ])('%s: reports %s', (rule, _, body, message) => {
    expect(findings(html(body))).toContain(`${rule} ${message}`);
  });

  it('dist-head: reports a page without description', () => {
    expect(findings(html(question).replace(/<meta[^>]*>/, ''))).toEqual(['dist-head 描述应有一个且不空']);
  });

  it('dist-origin: reports a font from elsewhere in a style sheet', () => {
    const styles = new Map([['x.css', '@font-face{src:url(https://fonts.example/a.woff2)}']]);
    expect(findings(html(question), { styles })).toEqual([
      'dist-origin 从别处加载 https://fonts.example/a.woff2',
    ]);
  });

  it('dist-pages: reports a question without a page, and a page without its question', () => {
    expect(
      findings(html(question), { urls: ['/kb/q/b/'], slugs: [] }).filter((line) =>
        line.startsWith('dist-pages'),
      ),
    ).toEqual(['dist-pages /kb/q/b/ 没有页面', 'dist-pages 这一页不在 knowledge.json 里']);
  });

  it('dist-pages: reports a question file that did not become a page', () => {
    expect(findings(html(question), { slugs: ['a', 'lost'] })).toEqual([
      'dist-pages 题目文件 lost.md 没有进入站点',
    ]);
  });

  describe('against the content', () => {
    const katex = (tex: string, seen = 'katex-html') =>
      `<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="${seen}">x</span></span>`;
    const page = (inside: string) => html(question.replace('</article>', `${inside}</article>`));
    const figure = '<figure id="fig-x"><svg></svg><figcaption>图</figcaption></figure>';

    it('finds nothing wrong with a page that shows what the content says', () => {
      const body = `${katex('a&lt;b')}${katex('x')}<a href="/kb/q/a/#t">甲</a>${figure}<code>$x</code>`;
      const expected = { formulas: ['x', 'a<b'], links: ['/kb/q/a/#t'], figures: ['x.svg'] };
      expect(findings(page(body), { expected })).toEqual([]);
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
      ['dist-residue', 'a directive', '<p>::figure{src=x}</p>', {}, '文字里残留 ::f'],
    ])('%s: reports %s', (rule, _, inside, expected, message) => {
      expect(findings(page(inside), { expected })).toContain(`${rule} ${message}`);
    });
  });

  it.each([
    ['dist-data', 'JSON that is none', { 'x.json': '{' }, '不是合法的 JSON'],
    ['dist-data', 'a knowledge.json of another form', { 'knowledge.json': '{"version":1}' }, 'topics：'],
    [
      'dist-addresses',
      'a listed address without a page',
      { 'llms.txt': '[a](https://example.org/kb/q/a.md) [b](https://example.org/kb/q/b.md)' },
      'https://example.org/kb/q/b.md 没有对应的文件',
    ],
    ['dist-addresses', 'a question that is not listed', { 'sitemap-0.xml': '' }, '没有列出 /kb/q/a/'],
  ])('%s: reports %s', (rule, _, data, message) => {
    expect(findings(html(question), { data }).join('\n')).toContain(`${rule} ${message}`);
  });
});
