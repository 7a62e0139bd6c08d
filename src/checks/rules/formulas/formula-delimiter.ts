import { dollarProblems } from '../../formulas/faults.ts';
import type { PageRule } from '../../rule.ts';

/** Every dollar opens or closes a formula, and does so where every Markdown tool sees it. */
export const formulaDelimiter: PageRule = {
  id: 'formula-delimiter',
  group: 'formulas',
  scope: 'page',
  about: '公式的 $ 和 $$ 都配成对，$ 贴着公式，$$ 各占一行',
  remedy: '补上缺的那一个；文字里的 $ 写成 \\$',
  run: (page) => dollarProblems(page, 'delimiter'),
};
