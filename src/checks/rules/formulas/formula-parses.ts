import { isSpecific } from '../../formulas/failure-kind.ts';
import { failureText } from '../../formulas/failure-text.ts';
import { texSpan } from '../../formulas/formula.ts';
import { parseTex } from '../../formulas/katex.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Every formula parses with the options it is rendered with; what a rule of its own explains is left to it. */
export const formulaParses: PageRule = {
  id: 'formula-parses',
  group: 'formulas',
  scope: 'page',
  about: '公式都能被 KaTeX 以 strict 方式解析',
  remedy: '按 KaTeX 的语法改公式',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      const { tex, display } = formula;
      const { failure } = parseTex(tex, display);
      if (!failure || isSpecific(tex)) continue;
      const { from = 0, to = tex.length, message } = failure;
      // At the end of the input there is nothing to point at: the last character stands for it.
      const start = from >= tex.length ? Math.max(0, tex.trimEnd().length - 1) : from;
      yield problem(
        page.path,
        texSpan(page, formula, start, Math.max(start + 1, to)),
        `公式有误：${failureText(message)}`,
      );
    }
  },
};
