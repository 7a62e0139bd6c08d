import { firstFew, texSpan } from '../../formulas/formula.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { tokensOf } from '../../formulas/tokens.ts';
import { problem, type PageRule } from '../../rule.ts';

const breaks = /^\\(?:\\|newline|cr)$/;

/** A line ends only where there are lines: KaTeX drops the mark elsewhere without a word, or breaks a line of prose. */
export const formulaLineBreak: PageRule = {
  id: 'formula-line-break',
  group: 'formulas',
  scope: 'page',
  about: '\\\\ 只出现在 aligned、gathered、cases 这类环境里',
  remedy: '多行公式放进 aligned 或 gathered',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      if (!/\\(?:\\|newline|cr)/.test(formula.tex)) continue;
      const outside = tokensOf(formula.tex).filter(
        ({ text, environments }) => breaks.test(text) && environments === 0,
      );
      for (const { text, start, end } of firstFew(outside)) {
        yield problem(page.path, texSpan(page, formula, start, end), `环境之外的 ${text} 不会换行`);
      }
    }
  },
};
