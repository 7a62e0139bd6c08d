import { isSpecific } from '../../formulas/failure-kind.ts';
import { failureText } from '../../formulas/failure-text.ts';
import { texSpan } from '../../formulas/formula.ts';
import { parseTex } from '../../formulas/katex.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { tokensOf } from '../../formulas/tokens.ts';
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
      const open = openBrace(tex);
      if (open !== undefined) {
        yield problem(page.path, texSpan(page, formula, open, open + 1), '公式有误：这个 { 没有闭合');
        continue;
      }
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

/** Where the last brace opens that is never closed: KaTeX stumbles over it at the end, or at what it swallowed. */
function openBrace(tex: string): number | undefined {
  const open: number[] = [];
  for (const { text, start } of tokensOf(tex)) {
    if (text === '{') open.push(start);
    else if (text === '}') open.pop();
  }
  return open.at(-1);
}
