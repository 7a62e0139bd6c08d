import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const rule = 'invisible-character';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  it.each([
    ['注\u200B意', '零宽字符 U+200B', '注意'],
    ['注\u2060意', '零宽字符 U+2060', '注意'],
    ['注\u202E意', '文字方向控制符 U+202E', '注意'],
    ['注\u00AD意', '软连字符 U+00AD', '注意'],
    ['a\u00A0b', '特殊空格 U+00A0', 'a b'],
    ['注\u3000意', '特殊空格 U+3000', '注 意'],
    ['注\u0007意', '控制字符 U+0007', '注意'],
    ['ＬｏＲＡ', '全角字母数字 U+FF2C U+FF4F U+FF32 U+FF21（应为 LoRA）', 'LoRA'],
    ['第３章', '全角字母数字 U+FF13（应为 3）', '第3章'],
    ['⼈工', '形似字 U+2F08（应为 人）', '人工'],
    ['ﬁne', '形似字 U+FB01（应为 fi）', 'fine'],
  ])('mends %j', (written, message, right) => {
    expect(found(rule, prose(written))[0]).toContain(message);
    expect(fixed(rule, prose(written), heads)).toContain(right);
  });

  it.each([
    ['\uE000', '私用区字符 U+E000'],
    ['\uFFFC', '占位符 U+FFFC'],
    ['锟斤拷', '乱码“锟斤拷”'],
    ['æ³¨', '乱码'],
    ['itâ€™s', '乱码'],
    ['注ï¼Œ意', '乱码'],
  ])('finds %j', (written, message) => {
    expect(found(rule, prose(written))).toEqual([expect.stringContaining(message)]);
  });

  it('passes letters with accents, pictographs and mathematics', () => {
    expect(
      found(rule, prose('Björn Müller、Élysée、é、naïve、“café”——“naïve café”、👩‍🔬、√d_k、α ≤ β、①')),
    ).toEqual([]);
  });

  it.each([
    ['an escape of YAML', edited(heads, /summary: .*/, 'summary: "每个头\\u200b看不同"'), '零宽字符 U+200B'],
    ['half a character', edited(heads, /summary: .*/, 'summary: "每个头\\ud800看不同"'), '残缺的字符 U+D800'],
    ['a reference by number', prose('注&#8203;意'), '零宽字符 U+200B'],
    ['a reference by name', prose('注&ZeroWidthSpace;意'), '零宽字符 U+200B'],
  ])('finds one that is written as %s, once', (_, changes, message) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(message)]);
  });

  it('looks into code, formulas and calculations too', () => {
    expect(found(rule, prose('`a\u200Bb` 与 $a\u200Bb$'))).toHaveLength(2);
    expect(found(rule, edited(scaling, '# 头维', '# 头\u200B维'))).toHaveLength(1);
  });

  it.each(carriers('注\u200B意'))('sees %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining('零宽字符 U+200B')]);
  });
});
