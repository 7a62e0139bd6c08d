import { firstFew, texEdit, texSpan } from '../../formulas/formula.ts';
import { halfWidth, hanRuns } from '../../formulas/han.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Words stand in `\text{…}`, and signs in math mode are half-width. */
export const formulaHan: PageRule = {
  id: 'formula-han',
  group: 'formulas',
  scope: 'page',
  about: '数学模式里没有汉字和全角标点',
  remedy: '中文放进 \\text{…}，标点用半角',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      for (const { text, start, end } of firstFew(hanRuns(formula.tex))) {
        const half = halfWidth(text);
        const message =
          half === undefined
            ? `数学模式里的${/\p{Script=Han}/u.test(text) ? '汉字' : '中文标点'}“${text}”`
            : `数学模式里的全角“${text}”：半角是 ${half.trim() || '空格'}`;
        const replacement = half ?? (/^\p{Script=Han}+$/u.test(text) ? `\\text{${text}}` : undefined);
        const edits = replacement === undefined ? [] : texEdit(page, formula, start, end, replacement);
        yield problem(page.path, texSpan(page, formula, start, end), message, {
          remedy: half === undefined ? '中文放进 \\text{…}' : '标点用半角',
          ...(edits.length > 0 ? { edits } : {}),
        });
      }
    }
  },
};
