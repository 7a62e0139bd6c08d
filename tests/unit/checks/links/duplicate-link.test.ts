import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('duplicate-link', () => {
  it('reports the second link of a paragraph to one place', () => {
    const again = '[甲](./attention-scaling.md)与[乙](../transformer/attention-scaling.md)';
    expect(found('duplicate-link', saying(again))).toEqual([
      'multi-head-attention.md:14 “../transformer/attention-scaling.md” ../transformer/attention-scaling.md 在第 14 行已经链接过',
    ]);
  });

  it('reports what further reading offers twice', () => {
    const twice = edited(
      scaling,
      '：为什么拆开。',
      '：为什么拆开。\n- [又是多头](./multi-head-attention.md)',
    );
    expect(found('duplicate-link', twice)).toEqual([
      'attention-scaling.md:36 “./multi-head-attention.md” ./multi-head-attention.md 在第 35 行已经链接过',
    ]);
  });

  it('takes links to two parts of a page, in two paragraphs, and citations of one source', () => {
    const apart =
      '[甲](./attention-scaling.md)\n\n[乙](./attention-scaling.md)与[丙](./attention-scaling.md#calc)';
    expect(found('duplicate-link', saying(apart))).toEqual([]);
    const cited = '[表 1](ref:vaswani2017attention)与[表 2](ref:vaswani2017attention)';
    expect(found('duplicate-link', saying(cited))).toEqual([]);
  });
});
