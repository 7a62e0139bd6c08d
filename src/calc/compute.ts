import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import { binary, call, unary, type Fail, type Measured } from './arithmetic.ts';
import { oneOf, type Value } from './math.ts';
import { constants, isUnit } from './names.ts';
import { CalcError, type Stretch } from './problem.ts';

/** Gives the doubt of the next number of an expression, from left to right. */
export type DoubtOfNumber = () => number;

/**
 * Computes an expression node by node. Only arithmetic and listed functions are known: nothing else can run.
 * @param scope what the names of the block stand for
 * @param where the stretch that an error is reported at
 * @throws CalcError where units don't fit or nothing finite comes out
 */
export function compute(
  node: MathNode,
  scope: ReadonlyMap<string, Measured>,
  doubtOfNumber: DoubtOfNumber,
  where: Stretch,
): Measured {
  const fail: Fail = (rule, message) => {
    throw new CalcError(rule, message, where);
  };
  const walk = (inner: MathNode): Measured => {
    switch (inner.type) {
      case 'ConstantNode': {
        const { value } = inner as ConstantNode<number>;
        if (typeof value !== 'number') return fail('calc-syntax', '算式里只能有数');
        if (!Number.isFinite(value)) return fail('calc-syntax', '数太大，算不了');
        return { value, doubt: doubtOfNumber() };
      }
      case 'ParenthesisNode':
        return walk((inner as ParenthesisNode).content);
      case 'SymbolNode':
        return symbol((inner as SymbolNode).name, scope, fail);
      case 'OperatorNode': {
        const { fn, args, isPercentage } = inner as OperatorNode & { isPercentage?: boolean };
        const [left, right] = isPercentage ? [walk(args[0] as MathNode), exactly(100)] : args.map(walk);
        if (!left) return fail('calc-syntax', '算式读不懂');
        return right ? binary(fn, left, right, fail) : unary(fn, left, fail);
      }
      case 'FunctionNode': {
        const { fn, args } = inner as FunctionNode;
        return call(fn.name, args.map(walk), fail);
      }
      default:
        return fail('calc-syntax', '只支持算术表达式');
    }
  };
  return walk(node);
}

const exactly = (value: Value): Measured => ({ value, doubt: 0 });

function symbol(name: string, scope: ReadonlyMap<string, Measured>, fail: Fail): Measured {
  const known = scope.get(name);
  if (known) return known;
  const constant = constants.get(name);
  if (constant === undefined && !isUnit(name)) return fail('calc-syntax', `算式读不懂：${name} 不该在这里`);
  return exactly(constant ?? oneOf(name));
}
