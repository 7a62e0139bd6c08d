import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const body = (words: string) => edited(heads, /每个头有[^]*$/, words);

describe('section-order', () => {
  it.each([
    ['文\n\n## 补充\n\n文', 16, '不认识的小节“补充”'],
    ['文\n\n## 延伸\n\n文\n\n## 追问\n\n文', 20, '小节“追问”应在“延伸”之前'],
  ])('finds the section of %j', (words, line, message) => {
    expect(found('section-order', body(words))).toEqual([
      expect.stringMatching(new RegExp(`^multi-head-attention\\.md:${line} .*${message}`)),
    ]);
  });

  it('says which name was meant', () => {
    expect(found('section-order', edited(scaling, '## 算一算', '## 算一下'))[0]).toContain('算一算');
  });
});
