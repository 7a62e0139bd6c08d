import type { MathNode, SymbolNode, FunctionNode, OperatorNode } from 'mathjs';
import { constants, functions, isUnit, math } from './math.ts';
import { compare, isExact, parseStated, type Stated } from './stated.ts';
import { parseStatement, type Statement } from './statement.ts';

/** One evaluated line of a `calc` block. */
export interface CalcLine extends Statement {
  /** Line within the block, from 0. */
  index: number;
  node: MathNode;
  result?: Stated;
  exact: boolean;
}

export interface CalcProblem {
  index: number;
  message: string;
}

export interface CalcBlock {
  lines: CalcLine[];
  problems: CalcProblem[];
}

const maxLines = 40;
const maxNodes = 80;
const operators = new Set(['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus', 'to']);

/**
 * Evaluates a `calc` block with mathjs. Only numbers, listed units, names, arithmetic and a few functions are
 * taken, so a block can neither run code nor run for long.
 * @param source the text between the fences
 */
export function evaluateCalc(source: string): CalcBlock {
  const block: CalcBlock = { lines: [], problems: [] };
  const scope = new Map<string, unknown>();
  const rows = source.split('\n');
  if (rows.length > maxLines)
    return { lines: [], problems: [{ index: 0, message: `calc 块至多 ${maxLines} 行` }] };
  const defined = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const statement = parseStatement(row, defined);
    if (statement === undefined) continue;
    const outcome = typeof statement === 'string' ? statement : evaluateStatement(statement, scope);
    if (typeof outcome === 'string') {
      block.problems.push({ index, message: outcome });
    } else {
      const { node, result, exact, problem } = outcome;
      block.lines.push({ ...(statement as Statement), index, node, exact, ...(result ? { result } : {}) });
      if (problem) block.problems.push({ index, message: problem });
    }
    if (typeof statement !== 'string' && statement.name) defined.add(statement.name);
  }
  if (block.lines.length === 0 && block.problems.length === 0) {
    block.problems.push({ index: 0, message: 'calc 块是空的' });
  }
  return block;
}

function evaluateStatement(
  statement: Statement,
  scope: Map<string, unknown>,
): { node: MathNode; result?: Stated; exact: boolean; problem?: string } | string {
  let node: MathNode;
  try {
    node = math.parse(statement.expression);
  } catch (error) {
    return `算式读不懂：${(error as Error).message}`;
  }
  const forbidden = findForbidden(node, scope);
  if (forbidden) return forbidden;
  let value: unknown;
  try {
    value = node.compile().evaluate(scope);
  } catch (error) {
    return `算不出来：${(error as Error).message}`;
  }
  if (statement.name) scope.set(statement.name, value);
  if (statement.stated === undefined) return { node, exact: true };
  const result = parseStated(statement.stated);
  if (!result) return `结果“${statement.stated}”要写成一个数，可带单位或 %（例如 107.2 GB、8.1e4、12.5 %）`;
  if (result.unit !== undefined && result.unit !== '%' && !isUnitExpression(result.unit)) {
    return `不认识的单位 ${result.unit}`;
  }
  const problem = compare(value, result);
  return { node, result, exact: isExact(value, result), ...(problem ? { problem } : {}) };
}

/** The first thing in an expression that worked numbers may not hold, as a sentence. */
function findForbidden(root: MathNode, scope: ReadonlyMap<string, unknown>): string | undefined {
  let count = 0;
  let found: string | undefined;
  root.traverse((node, path, parent) => {
    count += 1;
    found ??= forbiddenNode(node, path, parent, scope);
  });
  return count > maxNodes ? '算式太长，拆成几行' : found;
}

function forbiddenNode(
  node: MathNode,
  path: string,
  parent: MathNode | null,
  scope: ReadonlyMap<string, unknown>,
): string | undefined {
  switch (node.type) {
    case 'ConstantNode':
      return typeof (node as unknown as { value: unknown }).value === 'number' ? undefined : '算式里只能有数';
    case 'ParenthesisNode':
      return undefined;
    case 'OperatorNode':
      return operators.has((node as OperatorNode).fn) ? undefined : '只支持加减乘除、乘方和 to';
    case 'FunctionNode': {
      const name = (node as FunctionNode).fn.name;
      return functions.has(name) ? undefined : `不支持函数 ${name}，可用：${[...functions].join('、')}`;
    }
    case 'SymbolNode': {
      if (parent?.type === 'FunctionNode' && path === 'fn') return undefined;
      const { name } = node as SymbolNode;
      if (scope.has(name) || constants.has(name) || isUnit(name)) return undefined;
      return `${name} 没有定义，也不是可用的单位`;
    }
    default:
      return '只支持算术表达式';
  }
}

function isUnitExpression(source: string): boolean {
  return source
    .split(/[\s*/^\d()-]+/)
    .filter(Boolean)
    .every(isUnit);
}
