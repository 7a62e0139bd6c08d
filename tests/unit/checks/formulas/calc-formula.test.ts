import { describe, expect, it } from 'vitest';
import { calcFormula } from '../../../../src/checks/rules/formulas/calc-formula.ts';
import type { CheckedPage } from '../../../../src/checks/rule.ts';
import { noFacts } from '../../../../src/markdown/facts.ts';
import { nowhere } from '../../../../src/markdown/place.ts';
import { Source } from '../../../../src/source/source.ts';
import { edited, scaling } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

describe('calc-formula', () => {
  it.each([
    '1.25e-9',
    '12 %',
    '3.5e10 FLOP/s',
    '0.5 * (1 + 2)',
    'sqrt(2)^3 / ceil(2.5)',
    'min(1, 2, 3)',
    '-2^-2',
  ])('finds that %s is set as a formula that parses', (expression) => {
    expect(
      found('calc-formula', edited(scaling, 'd_k = 128 ', `alpha_0 = ${expression}\nd_k = 128 `)),
    ).toEqual([]);
  });

  it('reports what does not parse at the line of its statement', () => {
    const text = '甲\n\n```calc\na = 1\n  b_x = 2\n```\n';
    const at = { ...nowhere, line: 3, endLine: 6 };
    const rows = [
      { index: 0, tex: ['a', '= 1'] },
      { index: 1, tex: ['b_x', '= \\frac{2'] },
    ];
    const facts = { ...noFacts(), calcs: [{ source: 'a = 1\n  b_x = 2', rows, at }] };
    const page = {
      path: 'a.md',
      source: new Source('a.md', text, () => undefined),
      texts: [{ file: 'a.md', facts, blocks: [], messages: [] }],
    } as unknown as CheckedPage;
    expect([...calcFormula.run(page)]).toMatchObject([
      { line: 5, column: 3, length: 7, message: '这一行排不成公式：命令的参数没有写完，缺 }' },
    ]);
  });
});
