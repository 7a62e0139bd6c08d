import { forbiddenCommands } from '../../formulas/forbidden.ts';
import { firstFew, texSpan } from '../../formulas/formula.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type PageRule } from '../../rule.ts';

/** No formula defines commands, carries a number, or reaches out of itself. */
export const formulaForbidden: PageRule = {
  id: 'formula-forbidden',
  group: 'formulas',
  scope: 'page',
  about: '公式不编号、不定义命令，也不带链接、图片和样式',
  remedy: '去掉这个命令',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      for (const { text, start, end, remedy } of firstFew(forbiddenCommands(formula.tex))) {
        yield problem(page.path, texSpan(page, formula, start, end), `公式里不能用 ${text}`, { remedy });
      }
    }
  },
};
