import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const drawing = 'content/figures/attention.svg';

describe('figure-valid', () => {
  it('reports a figure without a caption', () => {
    expect(found('figure-valid', edited(scaling, '[一张图]', ''))).toEqual([
      'attention-scaling.md:24 “::figure{src="attention.svg"}” 图没有图注：写成 ::figure[图注]{src="…"}',
    ]);
  });

  it('reports a drawing that nobody shows', () => {
    expect(found('figure-valid', edited(scaling, '::figure[一张图]{src="attention.svg"}', ''))).toEqual([
      'attention.svg:1 “<” 没有题目用到这张图',
    ]);
  });

  it.each(['title', 'desc'])('reports a drawing without <%s>', (tag) => {
    const without = edited(drawing, new RegExp(`<${tag}.*</${tag}>`), '');
    expect(found('figure-valid', without)).toEqual([`attention.svg:1 “<” 缺少 <${tag}>`]);
  });

  it('reports a file that holds no drawing', () => {
    expect(found('figure-valid', { [drawing]: '<title>一</title><desc>二</desc>' })).toEqual([
      'attention.svg:1 “<” 不是 SVG',
    ]);
  });

  it.each([
    ['fill="#fff"', '颜色 #fff 不随主题变'],
    ["stroke='red'", '颜色 red 不随主题变'],
    ['style="fill: var(--fig-a)"', '图里不写样式'],
    ['onload="x()"', '图里不能有脚本'],
  ])('reports %s on a shape, where it stands', (attribute, message) => {
    const [finding, ...others] = found(
      'figure-valid',
      edited(drawing, '</svg>', `<path ${attribute}/></svg>`),
    );
    expect(finding).toMatch(`${message}`);
    expect(finding).toMatch(
      `“${attribute.startsWith('style') ? 'style=' : attribute.startsWith('on') ? 'onload=' : attribute}”`,
    );
    expect(others).toEqual([]);
  });

  it.each([
    'fill="none"',
    'stroke="currentColor"',
    'fill="var(--fig-a)"',
    'fill="url(#dots)"',
    'class="fig-box"',
  ])('accepts %s, which follows the theme', (attribute) => {
    expect(found('figure-valid', edited(drawing, '</svg>', `<path ${attribute}/></svg>`))).toEqual([]);
  });

  it.each([
    ['<script>1</script>', '图里不能有 <script>'],
    ['<image href="#a"/>', '图里不能有 <image>'],
    ['<style>a{}</style>', '图里不写样式'],
    ['<use href="https://example.org/a.svg#b"/>', '图里不能引用 https://example.org/a.svg#b'],
  ])('reports %s, which does not belong into a page', (inside, message) => {
    const findings = found('figure-valid', edited(drawing, '</svg>', `${inside}</svg>`));
    expect(findings[0]).toMatch(message);
  });

  it('reports a drawing that can not be scaled', () => {
    expect(found('figure-valid', edited(drawing, ' viewBox="0 0 10 10"', ''))).toEqual([
      'attention.svg:1 “<” 缺少 viewBox',
    ]);
  });

  it('reports an image of Markdown, with and without words', () => {
    const image = (alt: string) =>
      edited(heads, '每个头有', `![${alt}](https://example.org/a.png)\n\n每个头有`);
    expect(found('figure-valid', image(''))).toEqual([expect.stringContaining('没有替代文字')]);
    expect(found('figure-valid', image('图'))).toEqual([expect.stringContaining('图用 ::figure[图注]')]);
  });
});
