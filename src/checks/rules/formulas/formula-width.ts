import { texSpan, type Formula } from '../../formulas/formula.ts';
import { parseTex } from '../../formulas/katex.ts';
import { naturalBreaks } from '../../formulas/line-breaks.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { partWidths, worthMeasuring } from '../../formulas/width.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';
import type { Problem } from '../../finding.ts';

/** Column of text on a screen of 360 px, and the size of formulas there: see `src/styles`. */
const column = 328;
const fontSize = 17 * 1.08;
/** Characters of a formula that is laid out at all. */
const longest = 2000;
/** What a list item or a quote is indented by, at least. */
const indent = 24;

/**
 * A line of prose breaks in a formula only at relations and operators at top level, so no part between two of them may
 * be wider than the screen of a phone. A display formula scrolls: that is how a long equation is read, but one that sets
 * several equations side by side, or strings them together, has to have them on lines of their own.
 */
export const formulaWidth: PageRule = {
  id: 'formula-width',
  group: 'formulas',
  scope: 'page',
  about: '公式在 360 px 的屏幕上放得下，或有地方换行',
  remedy: '用 gathered 或 aligned 分成几行',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      const { tex, display } = formula;
      if (tex.length > longest) {
        yield problem(page.path, texSpan(page, formula, 0, 1), `公式长 ${tex.length} 个字符，拆成几个`);
        continue;
      }
      const found = display ? displayProblem(page, formula) : inlineProblem(page, formula);
      if (found) yield found;
    }
  },
};

function inlineProblem(page: CheckedPage, formula: Formula): Problem | undefined {
  const { tex } = formula;
  if (!worthMeasuring(tex, (column - indent) / fontSize, true) || parseTex(tex, false).failure)
    return undefined;
  const widest = Math.max(0, ...partWidths(formula.tex, false)) * fontSize;
  const room = formula.carrier === 'list' || formula.carrier === 'quote' ? column - indent : column;
  // A table scrolls, so that a wide cell is reached.
  if (widest <= room || formula.carrier === 'table') return undefined;
  const message = `行内公式里断不开的一段宽 ${Math.round(widest)} px，手机上只有 ${room} px`;
  const remedy = '放进独立的 $$，或拆成两个公式';
  return problem(page.path, texSpan(page, formula, 0, formula.tex.length), message, { remedy });
}

function displayProblem(page: CheckedPage, formula: Formula): Problem | undefined {
  const { tex } = formula;
  const { tree, failure } = parseTex(tex, true);
  const breaks = naturalBreaks(tree);
  if (failure) return undefined;
  // Without a place to break, only what runs over two screens is worth a word.
  const limit = breaks.length === 0 ? 2 * column : column;
  if (!worthMeasuring(tex, limit / fontSize, false)) return undefined;
  const width = partWidths(tex, true).reduce((sum, part) => sum + part, 0) * fontSize;
  if (width <= limit) return undefined;
  const [first] = breaks;
  const where =
    first === undefined
      ? ''
      : first.kind === 'gap'
        ? '，并排的几个式子可以各占一行'
        : '，连等式可以在关系号前换行';
  const from = first?.at ?? 0;
  const message = `公式宽 ${Math.round(width)} px，手机上只有 ${column} px${where}`;
  return problem(page.path, texSpan(page, formula, from, from + 1), message);
}
