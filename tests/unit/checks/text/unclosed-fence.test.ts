import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found, guideWith } from '../links/carriers.ts';

const body = (words: string) => edited(heads, '每个头有', `${words}\n\n每个头有`);

describe('unclosed-fence', () => {
  it.each([
    ['```py\nx = 1', '```py'],
    ['~~~\nx = 1\n```', '~~~'],
    ['````\nx\n```', '````'],
    ['- 一\n\n  ```\n  x', '```'],
    ['> ```\n> x', '```'],
    ['```calc\nx = 1', '```calc'],
    ['```py\nx = 1\n\n一段正文。\n\n```calc\n1 + 1 = 2\n```', '```py'],
  ])('is found where %j opens', (words, opening) => {
    const line = 14 + words.split('\n').findIndex((one) => one.includes(opening));
    expect(found('unclosed-fence', body(words))).toEqual([
      expect.stringContaining(`multi-head-attention.md:${line} “${opening}”`),
    ]);
  });

  it('is found in a guide, and where nothing follows', () => {
    expect(found('unclosed-fence', guideWith('文\n\n```py'))).toEqual([
      expect.stringContaining('path.mdx:10'),
    ]);
  });

  it.each([
    '```py\nx\n```',
    '~~~~\n```\n~~~~~',
    '$$\nx\n$$',
    '- 一\n\n  ```\n  x\n  ```',
    '> $$\n> x\n> $$',
    '````md\n```py\nx\n```\n````',
    '行内 `a` 与 $$x$$',
  ])('passes %j', (words) => {
    expect(found('unclosed-fence', body(words))).toEqual([]);
  });
});
