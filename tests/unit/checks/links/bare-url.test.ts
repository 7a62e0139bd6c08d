import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { fixed, found, guide, guideWith } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('bare-url', () => {
  it('shows the address without what it swallowed', () => {
    expect(found('bare-url', saying('见https://example.org/a，然后。另见'))).toEqual([
      'multi-head-attention.md:14 “https://example.org/a” 网址 https://example.org/a 没有写成链接，后面的“，然后。另见”也被当成了网址',
    ]);
  });

  it('puts brackets around it where it is sure where it ends', () => {
    const changes = saying('见 https://example.org/a 一文');
    expect(fixed('bare-url', changes, heads)).toContain('见 <https://example.org/a> 一文');
    const swallowed = saying('见 https://example.org/a，然后');
    expect(fixed('bare-url', swallowed, heads)).toBe(swallowed[heads]);
    const inGuide = guideWith('见 https://example.org/a 一文');
    expect(fixed('bare-url', inGuide, guide)).toBe(inGuide[guide]);
  });

  it.each(['见 www.example.org 一文', '写信给 someone@example.org 吧', '见[文 https://example.org/b 一文'])(
    'reports %s',
    (text) => {
      expect(found('bare-url', saying(text))).toEqual([expect.stringContaining(':14 ')]);
    },
  );

  it('reads the comments of a calculation and the plain fields', () => {
    expect(found('bare-url', edited(scaling, '# 头维', '# 见 https://example.org/a'))).toEqual([
      'attention-scaling.md:29 “https://example.org/a” 网址 https://example.org/a 没有写成链接',
    ]);
    expect(found('bare-url', edited(heads, '为什么用多头注意力？', '看 https://example.org/a 吗？'))).toEqual(
      ['multi-head-attention.md:2 “https://example.org/a” 网址 https://example.org/a 没有写成链接'],
    );
  });

  it('leaves code and written links alone', () => {
    expect(
      found(
        'bare-url',
        saying('`https://example.org` 与[文](https://example.org/a)与 <https://example.org/b>'),
      ),
    ).toEqual([]);
  });
});
