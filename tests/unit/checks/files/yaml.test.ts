import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('yaml', () => {
  it('finds a bracket that is not closed', () => {
    expect(findingsOf('yaml', edited(heads, 'aliases: [MHA]', 'aliases: [MHA'))).toEqual([
      expect.stringMatching(/^multi-head-attention\.md:\d+:\d+ yaml YAML 读不懂/) as string,
    ]);
  });

  it('finds a file without front matter', () => {
    expect(findingsOf('yaml', { [heads]: '## 详解\n\n正文\n' })).toEqual([
      'multi-head-attention.md:1:1 yaml 文件要以 front matter 开头：第一行 ---，字段之后再一行 ---',
    ]);
  });
});
