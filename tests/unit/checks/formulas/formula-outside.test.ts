import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const saying = (text: string): string[] =>
  found('formula-outside', edited(heads, '每个头有', `${text}每个头有`));

describe('formula-outside', () => {
  it.each(carriers('取 \\frac 一半'))('finds a command outside formulas in %s', (_, changes) => {
    expect(found('formula-outside', changes)).toEqual([
      expect.stringMatching(/“\\{1,2}frac” 公式之外的 \\frac 会原样显示/),
    ]);
  });

  it.each(['\\(x\\)', '\\[x\\]', '\\begin{aligned}x'])('finds the marks of LaTeX in %s', (text) => {
    expect(saying(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['the title', edited(heads, 'title: 为什么用', 'title: 为什么 $h$ 用')],
    ['another wording', edited(heads, '为什么不用一个头？', '为什么 $h$ 不是 1？')],
    ['a comment of a calculation', edited(scaling, '# 头维', '# 头维 $d_k$')],
    ['a drawing', edited('content/figures/attention.svg', '一个方框', '一个 $d_k$ 方框')],
    ['a plain data field', edited('content/notes.yaml', '点积为什么', '点积 $q$ 为什么')],
  ])('finds dollars in %s, which shows them as they are', (_, changes) => {
    expect(found('formula-outside', changes)).toEqual([
      expect.stringContaining('“$” 这里是纯文字'),
      expect.stringContaining('“$” 这里是纯文字'),
    ]);
  });

  it.each(['C:\\Users 下', '`\\frac`', '$\\frac12$', '反斜杠 \\\\frac'])('takes %s', (text) => {
    expect(saying(text)).toEqual([]);
  });
});
