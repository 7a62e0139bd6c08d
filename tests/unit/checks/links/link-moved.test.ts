import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { fixed, found, guide, guideWith } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);
const formerly = edited(scaling, 'updated:', 'formerly: [scaled-attention]\nupdated:');

describe('link-moved', () => {
  it('puts the present slug for an old one', () => {
    const changes = { ...formerly, ...linking('./scaled-attention.md#calc') };
    expect(found('link-moved', changes)).toEqual([
      'multi-head-attention.md:14 “./scaled-attention.md#calc” 题目 scaled-attention 已改名为 attention-scaling',
    ]);
    expect(fixed('link-moved', changes, heads)).toContain(link);
    expect(found('orphan-question', changes)).toEqual([]);
  });

  it('does so on a card', () => {
    const changes = { ...formerly, ...guideWith('文\n\n<QuestionCard slug="scaled-attention" />') };
    expect(fixed('link-moved', changes, guide)).toContain('<QuestionCard slug="attention-scaling" />');
  });
});
