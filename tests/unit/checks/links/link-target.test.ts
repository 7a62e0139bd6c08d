import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { fixed, found, guideWith } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);

describe('link-target', () => {
  it('names the nearest question', () => {
    expect(found('link-target', linking('./attention-scalin.md'))).toEqual([
      'multi-head-attention.md:14 “./attention-scalin.md” 题目 attention-scalin 不存在（是否想写 attention-scaling？）',
    ]);
  });

  it('mends the topic of a question, and leaves the anchor', () => {
    const changes = linking('../inference/attention-scaling.md#calc');
    expect(found('link-target', changes)).toEqual([
      'multi-head-attention.md:14 “../inference/attention-scaling.md#calc” 题目 attention-scaling 在主题 transformer：链接写 ./attention-scaling.md',
    ]);
    expect(fixed('link-target', changes, heads)).toContain('[缩放](./attention-scaling.md#calc)');
  });

  it('names the nearest guide', () => {
    expect(found('link-target', { ...guideWith('文'), ...linking('../../guides/pth.mdx') })).toEqual([
      'multi-head-attention.md:14 “../../guides/pth.mdx” 指南 pth 不存在（是否想写 path？）',
    ]);
  });

  it('reads the question of a card', () => {
    expect(found('link-target', guideWith('文\n\n<QuestionCard slug="attention-scalin" />'))).toEqual([
      'path.mdx:10 “attention-scalin” 题目 attention-scalin 不存在（是否想写 attention-scaling？）',
    ]);
  });

  it('takes a question for present whose front matter is broken', () => {
    const broken = edited(scaling, 'difficulty: 2', 'difficulty: 7');
    expect(found('link-target', broken)).toEqual([]);
    expect(found('orphan-question', broken)).toEqual([]);
  });
});
