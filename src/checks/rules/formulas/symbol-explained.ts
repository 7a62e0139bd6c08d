import { symbolsOfText, symbolsOfWords } from '../../formulas/explained.ts';
import { texSpan } from '../../formulas/formula.ts';
import { parseTex, type TexNode } from '../../formulas/katex.ts';
import { isGap, rowsOf } from '../../formulas/line-breaks.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { symbolsOf, type SymbolUse } from '../../formulas/symbols.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Letters with one meaning everywhere: Euler's number, the circle's, the identity, the sets of numbers. */
const conventional = new Set([
  'e',
  'I',
  '\\pi',
  '\\mathbb R',
  '\\mathbb E',
  '\\mathbb N',
  '\\mathbb Z',
  '\\mathbb P',
]);

/** The page says somewhere what each symbol of its display formulas stands for. */
export const symbolExplained: PageRule = {
  id: 'symbol-explained',
  group: 'formulas',
  scope: 'page',
  about: '独立公式里的符号在页面上有交代',
  remedy: '在公式前后写明它是什么（其中 $x$ 是……）',
  *run(page) {
    const { formulas, swallowed } = pageFormulas(page);
    const displayed = formulas.filter(({ display, text }) => display && text.field === undefined);
    if (displayed.length === 0 || swallowed.size > 0) return;
    const explained = symbolsOfText(page);
    let said: Set<string> | undefined;
    for (const formula of displayed) {
      const { tree } = parseTex(formula.tex, true);
      const uses = symbolsOf(tree, formula.tex);
      for (const { base, bound } of uses) if (bound) explained.add(base);
      for (const name of defined(tree, formula.tex)) explained.add(name);
      for (const use of uses) {
        const { base, at } = use;
        if (!at || explained.has(base) || isConventional(use, formula.tex)) continue;
        explained.add(base);
        said ??= symbolsOfWords(page);
        if (said.has(base) || said.has(runAround(formula.tex, at.start))) continue;
        const message = `符号 ${base} 在公式之外没有提到过`;
        yield problem(page.path, texSpan(page, formula, at.start, at.end), message);
      }
    }
  },
};

/** What a formula defines: the symbol that one of its equations begins with. */
function defined(tree: readonly TexNode[], tex: string): string[] {
  return rowsOf(tree).flatMap((row) =>
    equationsOf(row).flatMap((nodes) => {
      const relation = nodes.findIndex(({ type, family }) => type === 'atom' && family === 'rel');
      const [first] = symbolsOf(nodes.slice(0, Math.max(0, relation)), tex);
      return first ? [first.base] : [];
    }),
  );
}

/** The equations of a line that stand side by side. */
function equationsOf(row: readonly TexNode[]): TexNode[][] {
  const equations: TexNode[][] = [[]];
  for (const node of row) {
    if (isGap(node)) equations.push([]);
    else equations.at(-1)?.push(node);
  }
  return equations;
}

/** Functions that are named the same in every text: probabilities, and the logistic function. */
const functionLetters = new Set(['p', 'P', '\\sigma', '\\mathcal N']);

/** A letter that means what it does everywhere when it stands as it stands here. */
function isConventional({ base, sub, at }: SymbolUse, tex: string): boolean {
  if (conventional.has(base)) return true;
  if (base === '\\delta' && sub?.word.length === 2) return true;
  const after = tex.slice(at?.end).replace(/^\}?(?:_(?:\{[^{}]*\}|\\?[A-Za-z]+))?/, '');
  return functionLetters.has(base) && /^(?:\\(?:[bB]igg?|left)l?)?[([]/.test(after);
}

/** The letters that stand together around a place. */
function runAround(tex: string, at: number): string {
  const before = /[A-Za-z]*$/.exec(tex.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return tex[at - before.length - 1] === '\\'
    ? ''
    : before + (/^[A-Za-z]*/.exec(tex.slice(at, at + 20))?.[0] ?? '');
}
