import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const rule = 'title-form';
const title = (words: string) => edited(heads, '为什么用多头注意力？', words);

describe(rule, () => {
  it.each([
    ['为什么用多头注意力', '没有“？”'],
    ['多头注意力有什么用。', '没有“？”'],
    ['推导多头注意力的参数量。', '不以“。”结尾'],
    ['多头？', '只有 3 字'],
  ])('objects to “%s”', (words, message) => {
    expect(found(rule, title(words))[0]).toContain(message);
    expect(found(rule, title(words))[0]).toContain('multi-head-attention.md:2 ');
  });

  it.each(['推导多头注意力的参数量', '怎样算参数量？从多头注意力推一下', '用零样本思维链行吗？举例说明。'])(
    'passes “%s”',
    (words) => {
      expect(found(rule, title(words))).toEqual([]);
    },
  );

  it('finds another wording that is the title again', () => {
    expect(found(rule, edited(heads, '头数多了有什么用？', '为什么用 多头注意力'))).toEqual([
      'multi-head-attention.md:6 “为什么用 多头注意力” 这种问法与题目相同',
    ]);
    expect(found(rule, edited(heads, '头数多了有什么用？', '为什么不用一个头'))).toEqual([
      expect.stringContaining('有两种问法相同'),
    ]);
  });

  it('finds a search wording that says again what the title, another wording or another of its kind says', () => {
    const queries = (list: string) =>
      edited(heads, 'updated: 2026-11-22', `updated: 2026-11-22\nqueries: ${list}`);
    expect(found(rule, queries('[头越多越好吗, 头越多越好吗？]'))).toEqual([
      expect.stringMatching(/^multi-head-attention\.md:\d+ .*检索说法“头越多越好吗？”与/),
    ]);
    expect(found(rule, queries('[为什么用多头注意力]'))).toHaveLength(1);
    expect(found(rule, queries('[头数多了有什么用]'))).toHaveLength(1);
    expect(found(rule, queries('[头越多越好吗, multi head 有啥用]'))).toEqual([]);
  });
});
