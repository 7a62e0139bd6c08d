import { describe, expect, it } from 'vitest';
import { findings, guideFile } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('file-name', () => {
  it('names a question outside a topic folder', () => {
    expect(findingsOf('file-name', { 'content/questions/loose.md': '---\n---\n' })).toEqual([
      'loose.md:1:1 file-name 这里不该有 loose.md：题目放在 content/questions/<topic>/<slug>.md',
    ]);
  });

  it('names a data file that is missing', () => {
    expect(findingsOf('file-name', { 'content/glossary.yaml': null })).toEqual([
      'glossary.yaml:1:1 file-name 缺少文件 content/glossary.yaml',
    ]);
  });

  it('names two figures that differ in case only, and names that are no slugs', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><desc>b</desc></svg>';
    const found = findings({
      'content/figures/Attention.svg': svg,
      'content/guides/学习 路线.mdx': guideFile('a\n'),
    });
    expect(found).toContain(
      'attention.svg:1:1 file-name 与 content/figures/Attention.svg 只差大小写：在有的系统上是同一个文件',
    );
    expect(found).toContain('Attention.svg:1:1 file-name 文件名“Attention”只能用小写英文、数字和连字符');
    expect(found).toContain('学习 路线.mdx:1:1 file-name 文件名“学习 路线”只能用小写英文、数字和连字符');
  });
});
