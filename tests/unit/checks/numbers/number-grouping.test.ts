import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

const rule = 'number-grouping';
const found = (words: string): string[] => findingsOf(rule, edited(heads, '每个头有', `${words}每个头有`));

describe('a number in groups', () => {
  it.each(['1,000,00', '12,345,6789', '1000,000', '1，000', '1，000，000', '1,0000', '12,34,567'])(
    'is refused as %s',
    (number) => {
      expect(found(`共 ${number} 条，`)).toEqual([
        `multi-head-attention.md:14:3 number-grouping ${number} 的千分位不对`,
      ]);
    },
  );

  it.each([
    '1,000,000',
    '1,024',
    '3.14',
    '1,2,3',
    '2023，100 张',
    '(1,2048)',
    '(1,16,128)',
    '0.001,0.002',
    'v1,000,00',
  ])('may be %s', (number) => {
    expect(found(`共 ${number} 条，`)).toEqual([]);
  });

  it.each([
    [
      'a title',
      edited(heads, 'title: 为什么用', 'title: 为什么 1,0000 个也用'),
      'multi-head-attention.md:2:12',
    ],
    ['a comment of a calculation', edited(scaling, '# 头维', '# 头维，1,0000'), 'attention-scaling.md:29:29'],
    ['a key point', edited(scaling, '- 除以标准差', '- 除以 1,0000'), 'attention-scaling.md:8:8'],
  ])('is seen in %s', (_where, changes, place) => {
    expect(findingsOf(rule, changes)).toEqual([`${place} number-grouping 1,0000 的千分位不对`]);
  });

  it('is seen in a drawing', () => {
    const drawn = edited('content/figures/attention.svg', '方框', '方框，1,0000');
    expect(findingsOf(rule, drawn)).toEqual([expect.stringMatching(/^attention\.svg:1:\d+ /)]);
  });

  it('may be typed into the search as people like', () => {
    expect(findingsOf(rule, edited(heads, 'aliases: [MHA]', 'aliases: [MHA, "1,0000"]'))).toEqual([]);
  });
});
