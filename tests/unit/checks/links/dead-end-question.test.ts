import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const unlinked = edited(heads, '，见[缩放](./attention-scaling.md#calc)', '');

describe('dead-end-question', () => {
  it('names a question that leads nowhere', () => {
    expect(found('dead-end-question', unlinked)).toEqual([
      'multi-head-attention.md:1 “-” multi-head-attention 没有链到任何别的题',
    ]);
  });

  it('does not count a link to the page itself', () => {
    const changes = edited(heads, './attention-scaling.md#calc', './multi-head-attention.md#details');
    expect(found('dead-end-question', changes)).toHaveLength(1);
  });
});
