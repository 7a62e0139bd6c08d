import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const body = (words: string) => edited(heads, '每个头有', `${words}\n\n每个头有`);

describe('table-cells', () => {
  const table = (row: string) => body(`| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n${row}`);

  it.each([
    ['| 三 |', '有 1 格'],
    ['| 三 | 四 | 五 |', '有 3 格'],
    ['| P(a|b) | 四 |', '有 3 格'],
  ])('finds the row %s', (row, message) => {
    expect(found('table-cells', table(row))).toEqual([
      expect.stringMatching(new RegExp(`^multi-head-attention\\.md:17 .*${message}`)),
    ]);
  });

  it.each(['| 三 | 四 |', '| 三 | |', '| a \\| b | 四 |', '| $a \\mid b$ | 四 |'])(
    'passes the row %s',
    (row) => {
      expect(found('table-cells', table(row))).toEqual([]);
    },
  );
});
