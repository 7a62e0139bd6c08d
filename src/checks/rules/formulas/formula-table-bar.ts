import { dollarProblems } from '../../formulas/faults.ts';
import type { PageRule } from '../../rule.ts';

/** No formula in a table holds a bar, which would cut its cell in two. */
export const formulaTableBar: PageRule = {
  id: 'formula-table-bar',
  group: 'formulas',
  scope: 'page',
  about: '表格里的公式不用 |',
  remedy: '条件写 \\mid，绝对值写 \\lvert … \\rvert，竖线写 \\vert',
  run: (page) => dollarProblems(page, 'bar'),
};
