import { describe, expect, it } from 'vitest';
import { findings, html, question } from './fixture.ts';

describe('npm run check:dist, of files for machines', () => {
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
