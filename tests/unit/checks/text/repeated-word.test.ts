import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const rule = 'repeated-word';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  it.each([
    ['自己的的投影', '自己的投影'],
    ['算完了了再说', '算完了再说'],
    ['模型模型的参数', '模型的参数'],
    ['see the the model', 'see the model'],
  ])('mends “%s”', (written, right) => {
    expect(found(rule, prose(written))).toHaveLength(1);
    expect(fixed(rule, prose(written), heads)).toContain(right);
  });

  it.each([
    '目的的确是为了了解是否，问题是是否值得，现在在哪，饱和和不饱和，参与与退出，成就就在眼前',
    '人人往往慢慢两两常常天天，一步一步、一个一个、跑着跑着、能不能不要、百亿亿次',
    '“的的的”是重复，`the the` 也是，had had it that that',
    '训练集和测试集，层层叠叠，次数数得清',
  ])('leaves “%s” alone', (words) => {
    expect(found(rule, prose(words))).toEqual([]);
  });

  it.each(carriers('好的的'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' “的的” ')]);
  });
});
