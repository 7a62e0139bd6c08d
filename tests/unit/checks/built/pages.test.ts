import { describe, expect, it } from 'vitest';
import { findings, html, question } from './fixture.ts';

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
    [
      'dist-link',
      'an anchor whose percent signs stand for nothing',
      `${question}<a href="#%E4">b</a>`,
      '#%E4 的锚点 #%E4 不存在',
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
});
