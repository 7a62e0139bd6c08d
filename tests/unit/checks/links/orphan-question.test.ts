import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found, guideWith } from './carriers.ts';

const unlinked = edited(heads, '，见[缩放](./attention-scaling.md#calc)', '');

describe('orphan-question', () => {
  it('names a question that nothing leads to', () => {
    expect(found('orphan-question', unlinked)).toEqual([
      'attention-scaling.md:1 “-” 没有题目或指南链到 attention-scaling：在相关的题里加上链接',
    ]);
  });

  it('is content with a guide', () => {
    const guide = guideWith('先读[缩放](../questions/transformer/attention-scaling.md)。');
    expect(found('orphan-question', { ...unlinked, ...guide })).toEqual([]);
  });
});
