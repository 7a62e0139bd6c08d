import { describe, expect, it } from 'vitest';
import { bannedWordings } from '../../../../src/checks/house-style.ts';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const rule = 'banned-wording';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  it.each(bannedWordings)('finds $wording', ({ wording }) => {
    expect(found(rule, prose(`这里${wording}有`))).toEqual([
      expect.stringContaining(`multi-head-attention.md:14 “${wording}” 不用“${wording}”`),
    ]);
  });

  it('names the better wording', () => {
    expect(found(rule, prose('法学硕士模型'))).toEqual([expect.stringContaining('换成“大语言模型”')]);
  });

  it.each(carriers('众所周知'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' “众所周知” ')]);
  });

  it('sees words in a title and in a comment of a calculation', () => {
    expect(found(rule, edited(heads, '为什么用多头', '众所周知为什么用多头'))).toHaveLength(1);
    expect(found(rule, edited(scaling, '# 头维', '# 众所周知的头维'))).toEqual([
      expect.stringContaining('attention-scaling.md:29 “众所周知”'),
    ]);
  });

  it('lets a wording be spoken of, quoted, and said by others', () => {
    expect(found(rule, prose('“法学硕士”是误译，`旨在` 也是，见《赋能》'))).toEqual([]);
    expect(found(rule, edited(scaling, 'claim: 缩放', 'claim: 众所周知缩放'))).toEqual([]);
    expect(found(rule, edited(heads, '为什么要拆成多个头？', '拆头旨在什么？'))).toEqual([]);
  });

  it('does not let a summary begin by counting', () => {
    const changes = edited(heads, 'summary: 每个头', 'summary: 首先，每个头');
    expect(found(rule, changes)).toEqual(['multi-head-attention.md:4 “首先” 30 秒回答不以“首先”开头']);
  });
});
