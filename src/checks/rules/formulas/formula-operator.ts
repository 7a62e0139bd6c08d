import { firstFew, texEdit, texSpan } from '../../formulas/formula.ts';
import { bareNames } from '../../formulas/operators.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Names of functions stand upright: plain letters would be a product of symbols. */
export const formulaOperator: PageRule = {
  id: 'formula-operator',
  group: 'formulas',
  scope: 'page',
  about: '公式里的函数名是正体的命令（\\log、\\softmax），不是一串斜体字母',
  remedy: '写成命令，没有现成命令的写 \\operatorname{…}',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      for (const { name, start, end, upright } of firstFew(bareNames(formula.tex))) {
        const glued = /^[A-Za-z]/.test(formula.tex.slice(end)) && !upright.endsWith('}');
        const edits = texEdit(page, formula, start, end, glued ? `${upright} ` : upright);
        const message = `${name} 排成了一串变量相乘：应写 ${upright}`;
        yield problem(
          page.path,
          texSpan(page, formula, start, end),
          message,
          edits.length > 0 ? { edits } : {},
        );
      }
    }
  },
};
