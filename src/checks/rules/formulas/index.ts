import type { Rule } from '../../rule.ts';
import { calcFormula } from './calc-formula.ts';
import { formulaDelimiter } from './formula-delimiter.ts';
import { formulaEmpty } from './formula-empty.ts';
import { formulaForbidden } from './formula-forbidden.ts';
import { formulaHan } from './formula-han.ts';
import { formulaLineBreak } from './formula-line-break.ts';
import { formulaMacro } from './formula-macro.ts';
import { formulaOperator } from './formula-operator.ts';
import { formulaOutside } from './formula-outside.ts';
import { formulaParses } from './formula-parses.ts';
import { formulaPrice } from './formula-price.ts';
import { formulaTableBar } from './formula-table-bar.ts';
import { formulaWidth } from './formula-width.ts';
import { symbolExplained } from './symbol-explained.ts';
import { symbolSpelling } from './symbol-spelling.ts';

/** The rules of formulas and symbols. */
export const formulaRules: readonly Rule[] = [
  formulaParses,
  formulaDelimiter,
  formulaPrice,
  formulaTableBar,
  formulaOutside,
  formulaEmpty,
  formulaMacro,
  formulaForbidden,
  formulaHan,
  formulaOperator,
  formulaLineBreak,
  formulaWidth,
  calcFormula,
  symbolExplained,
  symbolSpelling,
];
