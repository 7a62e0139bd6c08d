import { dimension, isUnitValue, magnitude, math, oneOf, unitName, type Value } from './math.ts';
import { CalcError, type CalcRule } from './problem.ts';

/** A value, and how far off it may be, in base units, because its inputs are rounded. */
export interface Measured {
  value: Value;
  doubt: number;
}

/** Stops the reading of the line. */
export type Fail = (rule: CalcRule, message: string) => never;

export function unary(operator: string, { value, doubt }: Measured, fail: Fail): Measured {
  if (operator === 'unaryPlus') return { value, doubt };
  if (operator !== 'unaryMinus') return fail('calc-syntax', '只支持加减乘除、乘方和 to');
  return { value: math.unaryMinus(value as number), doubt };
}

/** Rounding errors as they are usually propagated: absolute ones add up in sums, relative ones in products. */
export function binary(operator: string, left: Measured, right: Measured, fail: Fail): Measured {
  const a = magnitude(left.value);
  const b = magnitude(right.value);
  switch (operator) {
    case 'add':
    case 'subtract':
      sameDimension(left.value, right.value, fail);
      return {
        value: finite(math[operator](left.value as number, right.value as number), fail),
        doubt: left.doubt + right.doubt,
      };
    case 'multiply':
      return {
        value: finite(math.multiply(left.value, right.value), fail),
        doubt: left.doubt * Math.abs(b) + right.doubt * Math.abs(a),
      };
    case 'divide':
      return {
        value: finite(math.divide(left.value, right.value), fail),
        doubt: left.doubt / Math.abs(b) + (right.doubt * Math.abs(a)) / b ** 2,
      };
    case 'pow': {
      const { value: exponent } = right;
      if (typeof exponent !== 'number') return fail('calc-unit', '指数不能带单位');
      const value = finite(math.pow(left.value, exponent), fail);
      const slope = (exponent * magnitude(value)) / a;
      return {
        value,
        doubt:
          Math.abs(slope) * left.doubt + Math.abs(magnitude(value) * Math.log(Math.abs(a))) * right.doubt,
      };
    }
    case 'to':
      return { value: converted(left.value, right.value, fail), doubt: left.doubt };
    default:
      return fail('calc-syntax', '只支持加减乘除、乘方和 to');
  }
}

function converted(value: Value, target: Value, fail: Fail): Value {
  if (!isUnitValue(value) || !isUnitValue(target)) return fail('calc-unit', 'to 的两边都要带单位');
  sameDimension(value, target, fail);
  const unit = target.formatUnits();
  if (target.value !== oneOf(unit).value) return fail('calc-unit', 'to 的右边只写单位，不写数');
  return finite(math.to(value, math.unit(unit)), fail);
}

function sameDimension(left: Value, right: Value, fail: Fail): void {
  if (dimension(left) === dimension(right)) return;
  fail('calc-unit', `单位不合：${unitName(left)} 和 ${unitName(right)} 不能相加减或换算`);
}

type Callable = (...values: Value[]) => unknown;

export function call(name: string, args: readonly Measured[], fail: Fail): Measured {
  const callable = (math as unknown as Record<string, Callable>)[name];
  const values = args.map(({ value }) => value);
  if (!callable || args.length === 0) return fail('calc-syntax', `${name} 的参数不对`);
  if (values.some(isUnitValue) && !['sqrt', 'abs', 'min', 'max'].includes(name)) {
    return fail('calc-unit', `${name} 的参数不能带单位`);
  }
  let result: Value;
  try {
    result = finite(callable(...values), fail);
  } catch (error) {
    return error instanceof CalcError
      ? fail(error.rule, error.message)
      : fail('calc-syntax', `${name} 的参数不对`);
  }
  return { value: result, doubt: doubtOfCall(name, callable, args) };
}

/** How much a function moves when each argument moves by its doubt; what rounds has no doubt left. */
function doubtOfCall(name: string, callable: Callable, args: readonly Measured[]): number {
  if (['ceil', 'floor', 'round'].includes(name)) return 0;
  const at = args.map(({ value }) => magnitude(value));
  const result = callable(...at) as number;
  return args.reduce((sum, { doubt }, index) => {
    const moved = doubt === 0 ? result : callable(...at.with(index, (at[index] ?? 0) + doubt));
    return typeof moved === 'number' ? sum + Math.abs(moved - result) : sum;
  }, 0);
}

/** A value as the language knows it: a finite number, or a unit with one. */
function finite(result: unknown, fail: Fail): Value {
  const value = isUnitValue(result) && dimension(result) === '' ? magnitude(result) : result;
  if (typeof value !== 'number' && !isUnitValue(value)) return fail('calc-result', '结果不是实数');
  return Number.isFinite(magnitude(value)) ? value : fail('calc-result', '结果不是有限的数');
}
