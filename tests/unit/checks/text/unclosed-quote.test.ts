import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const rule = 'unclosed-quote';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  it.each([
    ['他说“很快。', '“'],
    ['他说很快”。', '”'],
    ['多头（注意力。', '（'],
    ['多头注意力）。', '）'],
    ['见《论文。', '《'],
    ['「引用。', '「'],
    ['（见“表）', '“'],
    ['“甲“乙”', '“'],
    ['多头（注意力)。', '（'],
  ])('finds the odd one in “%s”', (words, mark) => {
    expect(found(rule, prose(words))).toEqual([expect.stringContaining(`:14 “${mark}” `)]);
  });

  it.each(['“甲（乙《丙》）丁”', '分两步：1）先算；2）再存', '`（` 与 $“$', '- **“甲**乙”'])(
    'passes “%s”',
    (words) => {
      expect(found(rule, prose(words))).toEqual([]);
    },
  );

  it.each(carriers('他说“快'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' ““” ')]);
  });
});
