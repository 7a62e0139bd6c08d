import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { katexOptions } from '../../../src/markdown/macros.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { createUrls } from '../../../src/urls.ts';

const drawing =
  '<svg viewBox="0 0 9 9" aria-labelledby="title desc"><title id="title">图</title><desc id="desc">线</desc><path marker-end="url(#arrow)"/></svg>';
const processor = createProcessor({
  urls: createUrls('/kb/'),
  readFigure: (name) => (name === 'line.svg' ? drawing : undefined),
});
const path = 'content/questions/transformer/attention-scaling.md';
const render = (text: string): string => processor.renderInline(text, path);
const analyse = (text: string) => processor.analyse(text, path);

describe('Chinese in Markdown', () => {
  it.each([
    ['**注意力（Attention）**是', '<strong>注意力（Attention）</strong>是'],
    ['**“缩放”**是', '<strong>“缩放”</strong>是'],
    ['**以句号结尾。**后文', '<strong>以句号结尾。</strong>后文'],
    ['~~旧说法（错误）~~是', '<del>旧说法（错误）</del>是'],
    ['"注意力" -- 不变', '"注意力" -- 不变'],
  ])('renders %s as readers expect', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it.each([
    ['between two Han characters', '缩放\n点积', '缩放点积'],
    ['across bold text', '**缩放**\n点积', '<strong>缩放</strong>点积'],
    ['after full-width punctuation', '缩放，\n点积', '缩放，点积'],
    ['but not between Latin words', 'dot\nproduct', 'dot\nproduct'],
    ['but not between Han and Latin', '缩放\ndot', '缩放\ndot'],
  ])('joins lines %s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it('leaves a colon before a word alone', () => {
    expect(render('tokens:params 与 a::b')).toBe('tokens:params 与 a::b');
  });
});

describe('formulas', () => {
  it.each(['E = mc^2', '\\frac{QK^\\top}{\\sqrt{d_k}}', '\\E_{x}[\\KL(p\\,\\|\\,q)]', 'x_{\\text{温度}}'])(
    'are what KaTeX makes of %s',
    (tex) => {
      expect(render(`$${tex}$`)).toContain(
        katex
          .renderToString(tex, { ...katexOptions(), output: 'mathml' })
          .replace(/^<span class="katex">|<\/span>$/g, '')
          .slice(0, 60),
      );
    },
  );

  it('stop the page when they do not parse', () => {
    expect(() => render('$\\foo$')).toThrow(/Undefined control sequence/);
  });

  it('stop the page when Chinese stands in math mode', () => {
    expect(() => render('$温度$')).toThrow(/katex/i);
  });
});

describe('links', () => {
  it.each([
    ['./multi-head-attention.md', '/kb/q/multi-head-attention/'],
    ['../peft/lora.md#calc', '/kb/q/lora/#calc'],
    ['../../guides/learning-path.mdx', '/kb/guides/learning-path/'],
    ['ref:vaswani2017attention', '#ref-vaswani2017attention'],
  ])('to %s lead under the base', (written, url) => {
    expect(render(`[x](${written})`)).toContain(`href="${url}"`);
  });

  it('that leave the site tell nothing about the reader', () => {
    expect(render('[x](https://arxiv.org/abs/1706.03762)')).toContain('rel="external noopener noreferrer"');
  });

  it('by address stop the page', () => {
    expect(() => render('[x](/q/lora/)')).toThrow(/相对的文件路径/);
  });
});

describe('headings', () => {
  it('name the link to themselves in words, with formulas as one would type them', () => {
    expect(render('### 比值 $\\alpha/r$ 与 `rank`')).toContain('aria-label="本节链接：比值 α/r 与 rank"');
  });

  it('of the fixed sections have ids that deep links can rely on', () => {
    const text = '## 详解\n\n## 算一算\n\n## 追问\n\n## 易错点\n\n## 延伸\n';
    expect(analyse(text).facts.headings.map(({ id }) => id)).toEqual([
      'details',
      'calc',
      'follow-ups',
      'pitfalls',
      'further',
    ]);
  });

  it('with a formula have an id from its source alone', () => {
    expect(analyse('### 复杂度 $O(n^2)$ 分析').facts.headings[0]?.id).toBe('复杂度-on2-分析');
  });
});

describe('figures', () => {
  it('are drawn into the page with ids of their own', () => {
    const html = render('::figure[一条线]{src="line.svg"}');
    expect(html).toContain('<figure class="figure" id="fig-line"><svg');
    expect(html).toContain('aria-labelledby="line-title line-desc"');
    expect(html).toContain('marker-end="url(#line-arrow)"');
    expect(html).toContain('<figcaption>一条线</figcaption>');
  });

  it('can be enlarged by a button that says of what', () => {
    expect(render('::figure[一条线]{src="line.svg"}')).toMatch(
      /<button type="button"[^>]* aria-label="放大：一条线"/,
    );
  });

  it('that are interactive carry their sliders, as they stand in the drawing', () => {
    const html = render('::figure[秩]{src="line.svg" interactive="lora-rank"}');
    expect(html).toContain('<interactive-figure data-name="lora-rank"');
    expect(html).toMatch(
      /<input type="range" name="rank" min="0" max="9" step="1" value="3" aria-valuetext="8"/,
    );
    expect(html).toMatch(/<output aria-live="polite">d = 4,096、r = 8[^<]+0\.39%/);
  });

  it('that are interactive without being known stop the page', () => {
    expect(() => render('::figure[x]{src="line.svg" interactive="none"}')).toThrow(/没有叫 none 的交互图/);
  });

  it('that do not exist stop the page', () => {
    expect(() => render('::figure[x]{src="none.svg"}')).toThrow(/none\.svg/);
  });
});

describe('calc blocks', () => {
  it('become a derivation with their notes', () => {
    const html = render('```calc\nd_k = 128 # 头维\nsqrt(d_k) = 11.3\n```');
    expect(html).toContain('class="calc"');
    expect(html).toContain('<span class="calc-note">头维</span>');
    expect(html).not.toContain('<pre>');
  });

  it('with a wrong result stop the page', () => {
    expect(() => render('```calc\n2 * 3 = 7\n```')).toThrow(/应为 6/);
  });
});

describe('facts', () => {
  it('have the place of each formula in the text', () => {
    const [formula] = analyse('第一行\n\n中间 $x^2$ 后').facts.formulas;
    expect(formula).toMatchObject({ tex: 'x^2', display: false, at: { line: 3, column: 4, endColumn: 9 } });
  });

  it('split the body into its sections as plain text', () => {
    expect(analyse('## 详解\n\n甲 **乙**\n\n## 延伸\n\n丙').facts.sections).toEqual([
      { id: 'details', title: '详解', text: '甲 乙' },
      { id: 'further', title: '延伸', text: '丙' },
    ]);
  });
});

describe('footnotes', () => {
  it('are labelled in Chinese', () => {
    const html = render('甲[^1]\n\n[^1]: 注');
    expect(html).toContain('脚注');
    expect(html).toContain('aria-label="回到正文引用处 1"');
  });
});

describe('tables', () => {
  it('scroll in a box of their own, and an empty corner is no heading', () => {
    const html = render('|  | 甲 |\n| --- | --- |\n| 乙 | 1 |');
    expect(html).toMatch(/^<div class="table-scroll" role="group" aria-label="表格"><table>/);
    expect(html.match(/<th>/g)).toHaveLength(1);
    expect(html).toContain('<td></td>');
  });
});
