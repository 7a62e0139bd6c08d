import { describe, expect, it } from 'vitest';
import { edited, findings, heads } from '../../content-fixture.ts';

const found = (words: string): string[] =>
  findings(edited(heads, '每个头有', `${words}每个头有`)).filter((line) => line.includes('number-grouping'));

describe('a number in groups', () => {
  it.each(['1,000,00', '12,345,6789', '1000,000', '1，000', '1，000，000', '1,0000', '12,34,567'])(
    'is refused as %s',
    (number) => {
      expect(found(`共 ${number} 条，`)).toEqual([
        `multi-head-attention.md:14:3 number-grouping ${number} 的千分位不对`,
      ]);
    },
  );

  it.each([
    '1,000,000',
    '1,024',
    '3.14',
    '1,2,3',
    '2023，100 张',
    '(1,2048)',
    '(1,16,128)',
    '0.001,0.002',
    'v1,000,00',
  ])('may be %s', (number) => {
    expect(found(`共 ${number} 条，`)).toEqual([]);
  });
});
