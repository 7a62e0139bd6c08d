import { dollarProblems } from '../../formulas/faults.ts';
import type { PageRule } from '../../rule.ts';

/** No price is taken for the edge of a formula. */
export const formulaPrice: PageRule = {
  id: 'formula-price',
  group: 'formulas',
  scope: 'page',
  about: '价钱的 $ 不会被当成公式',
  remedy: '写“5 美元”；一定要用符号就写 \\$5',
  run: (page) => dollarProblems(page, 'price'),
};
