import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('schema', () => {
  it('finds a missing field', () => {
    expect(findingsOf('schema', edited(heads, 'difficulty: 1\n', ''))).toEqual([
      'multi-head-attention.md:2:1 schema 缺少字段 difficulty：difficulty 写 1（基础）、2（进阶）或 3（深入）',
    ]);
  });

  it('finds a field with a typing mistake', () => {
    expect(findingsOf('schema', edited(scaling, 'notes: [', 'note: ['))).toEqual([
      'attention-scaling.md:12:1 schema 不认识的字段 note（是否想写 notes？）',
    ]);
  });

  it('finds a day that does not exist', () => {
    expect(findingsOf('schema', edited(heads, '2026-11-22', '2026-02-30'))).toEqual([
      'multi-head-attention.md:9:10 schema 日期写成 YYYY-MM-DD，例如 2026-11-22',
    ]);
  });

  it('finds a reference without any address', () => {
    expect(findingsOf('schema', edited('content/references.yaml', '  arxiv: "1706.03762"\n', ''))).toEqual([
      'references.yaml:1:1 schema vaswani2017attention：arxiv、doi、url 至少写一个',
    ]);
  });
});
