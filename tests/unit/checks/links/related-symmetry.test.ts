import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const unlinked = edited(heads, '，见[缩放](./attention-scaling.md#calc)', '');

describe('related-symmetry', () => {
  const oneWay = {
    [heads]: (unlinked[heads] ?? '').replace('updated:', 'related: [attention-scaling]\nupdated:'),
    [scaling]: edited(scaling, '- [多头](./multi-head-attention.md)：为什么拆开。', '无')[scaling] ?? '',
  };

  it('wants a way back', () => {
    expect(found('related-symmetry', oneWay)).toEqual([
      'multi-head-attention.md:9 “attention-scaling” attention-scaling 没有链回 multi-head-attention，它的 related 里也没有',
    ]);
  });

  it('takes a link in the text or an entry of the list', () => {
    expect(found('related-symmetry', { [heads]: oneWay[heads] ?? '' })).toEqual([]);
    const both = oneWay[scaling]?.replace('updated:', 'related: [multi-head-attention]\nupdated:') ?? '';
    expect(found('related-symmetry', { ...oneWay, [scaling]: both })).toEqual([]);
  });
});
