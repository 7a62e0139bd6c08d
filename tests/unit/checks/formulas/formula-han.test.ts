import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const changes = (tex: string) => edited(heads, '每个头有', `$${tex}$ 每个头有`);

describe('formula-han', () => {
  it.each(carriers('$a=方差$'))('finds Han characters in %s', (_, edits) => {
    expect(found('formula-han', edits)).toEqual([expect.stringContaining('“方差” 数学模式里的汉字“方差”')]);
  });

  it.each(carriers('$f(x，y)$'))('finds full-width punctuation in %s', (_, edits) => {
    expect(found('formula-han', edits)).toEqual([
      expect.stringContaining('“，” 数学模式里的全角“，”：半角是 ,'),
    ]);
  });

  it.each([
    ['（a）', '(a)'],
    ['a＝b；c', 'a=b;c'],
    ['50％', '50\\%'],
    ['Ｎ', 'N'],
    ['x_方差', 'x_\\text{方差}'],
  ])('mends %s', (wrong, right) => {
    expect(fixed('formula-han', changes(wrong), heads)).toContain(`$${right}$`);
  });

  it('leaves words in text and in labels alone', () => {
    const tex = '\\underbrace{a}_{\\text{权重，共若干}}+\\mathrm{\\text{卡}}+\\textbf{甲}+\\mbox{乙}';
    expect(found('formula-han', changes(tex))).toEqual([]);
  });

  it('finds words in the mathematics of a text', () => {
    expect(found('formula-han', changes('\\text{甲} 乙'))).toHaveLength(1);
  });
});
