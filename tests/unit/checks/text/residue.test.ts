import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const rule = 'residue';
const prose = (words: string) => edited(heads, '每个头有', `${words}\n\n每个头有`);

describe(rule, () => {
  it.each([
    ['**没有收尾', '**'],
    ['__粗体（x）__后', '__'],
    ['~~旧说法', '~~'],
    ['用 `code 训练', '`'],
    ['==高亮==', '=='],
    ['[[链接]]', '[['],
    ['一行\\n两行', '\\n'],
    ['a&nbsp;b', '&nbsp;'],
    ['| 甲 | 乙 |', '|'],
    ['##小节', '##'],
    ['::figure[图]{src="a.svg"', '::'],
    ['• 一', '•'],
  ])('finds the markup in “%s”', (words, mark) => {
    expect(found(rule, prose(words))[0]).toContain(`multi-head-attention.md:14 “${mark}” 文字里残留 ${mark}`);
  });

  it.each(['`$x**__`', '$a_{b}$ **粗** *斜* ~~旧~~', 'a == b', 'head[0][1]', '3 * 4 与 a | b', 'C# 语言'])(
    'passes “%s”',
    (words) => {
      expect(found(rule, prose(words))).toEqual([]);
    },
  );

  it.each(carriers('花 ~~钱'))('sees words in %s, at the mark', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' “~~” ')]);
  });

  it('sees Markdown in a field that is none', () => {
    expect(found(rule, edited(heads, '头数多了有什么用？', '头数**多**了有什么用？'))).toHaveLength(2);
  });

  it('lets a comment of a calculation speak of powers', () => {
    expect(found(rule, edited(scaling, '# 头维', '# 头维，2**7'))).toEqual([]);
  });
});
