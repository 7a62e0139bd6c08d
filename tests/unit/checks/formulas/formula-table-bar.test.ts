import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { fixed, found } from '../links/carriers.ts';

const table = (...rows: string[]): Changes => edited(heads, '每个头有', `${rows.join('\n')}\n\n每个头有`);

describe('formula-table-bar', () => {
  it.each([
    ['in a cell', table('| 甲 | 乙 |', '| --- | --- |', '| $P(a|b)$ | 丙 |'), 16],
    [
      'in the last cell, whose rest is dropped',
      table('| 甲 | 乙 |', '| --- | --- |', '| 丙 | $P(a|b)$ |'),
      16,
    ],
    ['in a row without outer bars', table('甲 | 乙', '--- | ---', '丙 | $P(a|b)$'), 16],
    [
      'in the head, which keeps it from being a table',
      table('| $P(a|b)$ | 乙 |', '| --- | --- |', '| 1 | 2 |'),
      14,
    ],
  ])('finds a bar %s', (_, changes, line) => {
    expect(found('formula-table-bar', changes)).toEqual([
      `multi-head-attention.md:${line} “|” 公式里的 | 把表格的这一格切开了`,
    ]);
    expect(found('formula-delimiter', changes)).toEqual([]);
    expect(fixed('formula-table-bar', changes, heads)).toContain('$P(a\\vert b)$');
  });

  it('finds both bars of an absolute value', () => {
    expect(found('formula-table-bar', table('| 甲 | 乙 |', '| - | - |', '| 1 | $|x|$ |'))).toHaveLength(2);
  });

  it.each([
    ['prices', '| $5 | $6 |'],
    ['prices without spaces', '|$5|$6|'],
    ['formulas beside each other', '| $a$ | $b$ |'],
    ['dollars in code', '| `$a` | `$b` |'],
  ])('takes no bar between %s for one', (_, row) => {
    expect(found('formula-table-bar', table('| 甲 | 乙 |', '| --- | --- |', row))).toEqual([]);
  });

  it('allows bars in formulas outside tables', () => {
    expect(found('formula-table-bar', edited(heads, '每个头有', '设 $|x|$ 与 $P(a|b)$，每个头有'))).toEqual(
      [],
    );
  });
});
