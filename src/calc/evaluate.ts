import type { MathNode } from 'mathjs';
import type { Measured } from './arithmetic.ts';
import { checkNames } from './check-names.ts';
import { compute } from './compute.ts';
import { math } from './math.ts';
import { doubtOfNumber, overprecise } from './precision.ts';
import { CalcError, type CalcProblem, type CalcRule, type Stretch } from './problem.ts';
import { parseStatement, type Part, type Statement } from './statement.ts';
import { compare, inStatedUnit, isExact, parseStated, type Stated } from './stated.ts';
import { tokensOf, type Token } from './tokens.ts';
import { unusedNames } from './unused.ts';

/** One evaluated line of a `calc` block. */
export interface CalcLine extends Statement {
  /** Line within the block, from 0. */
  index: number;
  node: MathNode;
  tokens: readonly Token[];
  computed: Measured;
  result?: Stated;
  exact: boolean;
}

export interface CalcBlock {
  lines: CalcLine[];
  problems: CalcProblem[];
}

const maxLines = 40;
/** Blocks that are kept evaluated: the checks of a page ask again for what its pipeline has just evaluated. */
const keptBlocks = 8;
const kept = new Map<string, CalcBlock>();
const maxLength = 10_000;

/**
 * Evaluates a `calc` block. Only numbers, listed units, names, arithmetic and a few functions are taken, and lines,
 * length and depth have limits, so a block can neither run code nor run for long.
 * @param source the text between the fences
 */
export function evaluateCalc(source: string): CalcBlock {
  const known = kept.get(source);
  if (known) return known;
  const block = evaluate(source);
  for (const oldest of kept.keys()) if (kept.size >= keptBlocks) kept.delete(oldest);
  if (source.length <= maxLength) kept.set(source, block);
  return block;
}

function evaluate(source: string): CalcBlock {
  const block: CalcBlock = { lines: [], problems: [] };
  if (source.length > maxLength) return refused(`calc 块至多 ${maxLength} 个字符`);
  const rows = source.split('\n');
  if (rows.length > maxLines) return refused(`calc 块至多 ${maxLines} 行`);
  const scope = new Map<string, Measured>();
  const defined = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const report = (rule: CalcRule, message: string, { start, end }: Stretch): void => {
      block.problems.push({ rule, index, message, start, end: Math.max(end, start + 1) });
    };
    try {
      const statement = parseStatement(row, defined);
      if (statement === undefined) continue;
      if (statement.name) defined.add(statement.name.text);
      block.lines.push(evaluateStatement(statement, index, scope, report));
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
      report(error.rule, error.message, error.stretch);
    }
  }
  if (block.lines.length === 0 && block.problems.length === 0) return refused('calc 块是空的');
  if (block.problems.length === 0) block.problems.push(...unusedNames(block.lines));
  return block;
}

function refused(message: string): CalcBlock {
  return { lines: [], problems: [{ rule: 'calc-syntax', index: 0, start: 0, end: 1, message }] };
}

type Report = (rule: CalcRule, message: string, stretch: Stretch) => void;

function evaluateStatement(
  statement: Statement,
  index: number,
  scope: Map<string, Measured>,
  report: Report,
): CalcLine {
  const { name, expression, stated } = statement;
  const tokens = tokensOf(expression);
  checkNames(tokens, scope.keys());
  const node = parse(expression);
  const doubts = tokens.filter(({ kind }) => kind === 'number').map(doubtOfNumber);
  const computed = compute(node, scope, () => doubts.shift() ?? 0, expression);
  if (name) scope.set(name.text, computed);
  const line = { ...statement, index, node, tokens, computed };
  if (!stated) return { ...line, exact: true };
  const result = parseStated(stated);
  const number = inStatedUnit(computed.value, result, stated);
  const wrong = compare(number, result);
  const exact = isExact(number, result);
  const vague = wrong === undefined ? overprecise(number, computed, result, exact) : undefined;
  if (wrong !== undefined) report('calc-result', wrong, stated);
  if (vague !== undefined) report('calc-precision', vague, stated);
  return { ...line, result, exact };
}

function parse(expression: Part): MathNode {
  try {
    return math.parse(expression.text);
  } catch (error) {
    // mathjs counts characters from 1 and names the place in English.
    const at = Number(/\(char (\d+)\)/.exec((error as Error).message)?.[1] ?? 1) - 1;
    const start = expression.start + Math.min(at, expression.text.length - 1);
    const found = expression.text.slice(at).trim().split(/\s/)[0] ?? '';
    const message = found ? `算式读不懂：“${found}”不该在这里` : '算式没有写完';
    throw new CalcError('calc-syntax', message, { start, end: start + 1 });
  }
}
