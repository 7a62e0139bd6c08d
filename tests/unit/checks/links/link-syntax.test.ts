import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { fixed, found } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('link-syntax', () => {
  it.each([
    ['[文] (./attention-scaling.md) 后', '[文](./attention-scaling.md) 后'],
    ['［文］（./attention-scaling.md）后', '[文](./attention-scaling.md)后'],
    ['【文】(ref:vaswani2017attention)', '[文](ref:vaswani2017attention)'],
    ['[文]（#details）', '[文](#details)'],
  ])('makes a link of %s', (written, right) => {
    expect(found('link-syntax', saying(written))).toHaveLength(1);
    expect(fixed('link-syntax', saying(written), heads)).toContain(`\n${right}\n`);
  });

  it.each([
    ['甲[文](./attention-scaling.md 乙', '[文](./attention-scaling.md'],
    ['甲[文](my file.md)乙', ']('],
    ['甲(文)[./attention-scaling.md]乙', '(文)[./attention-scaling.md]'],
    ['甲[[attention-scaling]]乙', '[[attention-scaling]]'],
  ])('reports %s', (written, under) => {
    expect(found('link-syntax', saying(written))).toEqual([expect.stringContaining(`:14 “${under}” `)]);
  });

  it.each([
    '区间 [0, 1] (闭)',
    '`a[0](b)`',
    '【注】（见上文）',
    '矩阵 [[1, 2], [3, 4]]',
    '列表[1]（共 3 项）',
  ])('leaves %s alone', (written) => {
    expect(found('link-syntax', saying(written))).toEqual([]);
  });

  it('reads the comments of a calculation and the plain fields', () => {
    expect(found('link-syntax', edited(scaling, '# 头维', '# 见 [头维](./a.md)'))).toEqual([
      'attention-scaling.md:29 “[头维](./a.md)” 链接没有读成链接：“[头维](./a.md)”',
    ]);
    expect(
      found('link-syntax', edited(heads, '[为什么不用一个头？,', '["[头](./a.md)是什么？",')),
    ).toHaveLength(1);
  });
});
