import katex, { ParseError } from 'katex';
import type { FormulaFact } from '../../../markdown/facts.ts';
import { katexOptions } from '../../../markdown/macros.ts';
import { spanOf, type Span } from '../../../source/source.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

/** Every formula parses with the options it is rendered with. */
export const formulaParses: PageRule = {
  id: 'formula-parses',
  group: 'formulas',
  scope: 'page',
  about: '公式都能被 KaTeX 以 strict 方式解析',
  remedy: '按 KaTeX 的语法改公式',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const formula of text.facts.formulas) {
        const failure = parseFailure(formula);
        if (!failure) continue;
        const span = text.field ? spanInFile(source, text, formula.at) : failure.span;
        yield problem(path, span, `公式有误：${failure.message}`);
      }
    }
  },
};

function parseFailure({ tex, display, at }: FormulaFact): { message: string; span: Span } | undefined {
  try {
    katex.renderToString(tex, { ...katexOptions(), displayMode: display, output: 'mathml' });
    return undefined;
  } catch (error) {
    const offset = error instanceof ParseError ? (error.position ?? 0) : 0;
    const message = (error as Error).message
      .replace(/^KaTeX parse error: /, '')
      .replace(/ at position \d+:[\s\S]*$/, '');
    const before = tex.slice(0, offset).split('\n');
    const down = before.length - 1;
    const span = display
      ? { line: at.line + 1 + down, column: (before.at(-1)?.length ?? 0) + 1, length: 1 }
      : { ...spanOf(at), ...(down === 0 ? { column: at.column + 1 + offset, length: 1 } : {}) };
    return { message, span };
  }
}
