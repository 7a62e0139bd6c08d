import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('reference-link', () => {
  it('reports the link and its definition', () => {
    expect(found('reference-link', saying('看[文][注]。\n\n[注]: ./attention-scaling.md'))).toEqual([
      'multi-head-attention.md:14 “[文][注]” 链接“文”写成了引用 [注]',
      'multi-head-attention.md:16 “[注]: ./attention-scaling.md” [注]: ./attention-scaling.md 是链接的定义',
    ]);
  });

  it('reports a link whose definition is missing', () => {
    expect(found('reference-link', saying('看[文][]。'))).toEqual([
      'multi-head-attention.md:14 “[文][]” 链接“文”引用的 [文] 没有定义，[文][] 会照原样显示',
    ]);
  });

  it('leaves indices alone', () => {
    expect(found('reference-link', saying('元素 A[i][j] 与 f(x)[0][1]'))).toEqual([]);
  });
});
