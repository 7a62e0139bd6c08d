import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { fixed, found } from './carriers.ts';

const unlinked = edited(heads, '，见[缩放](./attention-scaling.md#calc)', '');
const related = (list: string) => edited(heads, 'updated:', `related: [${list}]\nupdated:`);

describe('related-exists', () => {
  it('names the nearest question', () => {
    expect(found('related-exists', related('attention-scalin'))).toEqual([
      'multi-head-attention.md:9 “attention-scalin” 题目 attention-scalin 不存在（是否想写 attention-scaling？）',
    ]);
  });

  it('puts the present slug for an old one', () => {
    const changes = {
      ...edited(scaling, 'updated:', 'formerly: [scaled-attention]\nupdated:'),
      ...related('scaled-attention'),
    };
    expect(found('related-exists', changes)).toEqual([
      'multi-head-attention.md:9 “scaled-attention” 题目 scaled-attention 已改名为 attention-scaling',
    ]);
    expect(fixed('related-exists', changes, heads)).toContain('related: [attention-scaling]');
  });

  it.each([
    ['attention-scaling', '正文已经链到 attention-scaling：从 related 里删去'],
    ['multi-head-attention', 'related 里写了本页自己'],
  ])('reports %s on a page that needs it not', (slug, message) => {
    expect(found('related-exists', related(slug))).toEqual([
      `multi-head-attention.md:9 “${slug}” ${message}`,
    ]);
  });

  it('reports what is listed twice', () => {
    const changes = { ...unlinked, [heads]: related('attention-scaling, attention-scaling')[heads] ?? '' };
    expect(found('related-exists', changes)).toContainEqual(expect.stringContaining('写了两次'));
  });
});
