import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const rule = 'field-inline';
const summary = (words: string): Changes =>
  edited(heads, 'summary: 每个头看不同的子空间。', `summary: ${JSON.stringify(words)}`);

describe(rule, () => {
  it.each([
    ['- 一\n- 二', '- 一'],
    ['> 引文', '> 引文'],
    ['>', '>'],
    ['# 标题', '# 标题'],
    ['1. 先看', '1. 先看'],
    ['甲。\n\n乙。', '甲。'],
    ['甲。\n\n---', '甲。'],
    ['```\n甲\n```', '```'],
    ['$$\nx\n$$', '$$'],
  ])('finds %j at the field', (words, shown) => {
    const [only, ...others] = found(rule, summary(words));
    expect(only).toMatch(/^multi-head-attention\.md:4 /);
    expect(only).toContain(`“${shown}`);
    expect(others).toEqual([]);
  });

  it('finds it in a key point, a correction, a term and a topic', () => {
    expect(found(rule, edited(scaling, '  - 除以标准差', '  - "- 除以标准差"'))).toHaveLength(1);
    expect(found(rule, edited(scaling, 'fix: 溢出由减最大值解决', 'fix: "> 溢出"'))).toHaveLength(1);
    expect(
      found(rule, edited('content/glossary.yaml', 'meaning: 点积除以', 'meaning: "- 点积" #')),
    ).toHaveLength(1);
    expect(found(rule, edited('content/topics.yaml', /map: (.*)/, 'map: "# 先问"'))).toHaveLength(1);
  });

  it.each([
    '每个头看不同的子空间。',
    '一行\n又一行',
    '$x$ 与 `y`，**粗** 和[链接](./attention-scaling.md)',
    '-1 是负数',
    '3.5 倍',
    '#1 号',
  ])('takes %j', (words) => {
    expect(found(rule, summary(words))).toEqual([]);
  });
});
