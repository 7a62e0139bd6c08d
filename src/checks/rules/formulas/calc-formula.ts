import { failureText } from '../../formulas/failure-text.ts';
import { parseTex } from '../../formulas/katex.ts';
import { problem, type PageRule } from '../../rule.ts';

/** The derivation that is made of a calculation parses like any other formula. */
export const calcFormula: PageRule = {
  id: 'calc-formula',
  group: 'formulas',
  scope: 'page',
  about: 'calc 块排成的算式能被 KaTeX 以 strict 方式解析',
  remedy: '换一个名字或写法：名字用拉丁字母、数字和下划线',
  *run({ path, source, texts }) {
    for (const { facts } of texts) {
      for (const { rows, at } of facts.calcs) {
        for (const { index, tex } of rows) {
          const failure = tex.map((side) => parseTex(shapeOf(side), false).failure).find(Boolean);
          if (!failure) continue;
          const line = at.line + 1 + index;
          const written = source.lines.text(line);
          const column = written.length - written.trimStart().length + 1;
          const span = { line, column, length: Math.max(1, written.trim().length) };
          yield problem(path, span, `这一行排不成公式：${failureText(failure.message)}`);
        }
      }
    }
  },
};

/** Digits and plain words are all the same to the parser: what is left of a row stands for many. */
function shapeOf(tex: string): string {
  return tex.replace(/\d+(?:\.\d+)?/g, '1').replace(/\\text\{[A-Za-z\d /]+\}/g, '\\text{a}');
}
