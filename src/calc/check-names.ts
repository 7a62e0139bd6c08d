import { nearest } from '../text/nearest.ts';
import { constants, functions, isUnit, nearestUnit, reserved } from './names.ts';
import { CalcError } from './problem.ts';
import type { Token } from './tokens.ts';

/**
 * Makes sure that every word of an expression is a name of the block, a constant, a unit or a function.
 * @param defined names of the lines above
 * @throws CalcError at the first that is none
 */
export function checkNames(tokens: readonly Token[], defined: Iterable<string>): void {
  const known = new Set(defined);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text === 'to') continue;
    if (tokens[index + 1]?.text === '(') checkFunction(token, known);
    else if (!known.has(token.text) && !constants.has(token.text) && !isUnit(token.text)) {
      throw unknownWord(token, tokens[index - 1], known);
    }
  }
}

function checkFunction(token: Token, known: ReadonlySet<string>): void {
  const { text } = token;
  if (functions.has(text)) return;
  if (known.has(text) || isUnit(text)) {
    throw new CalcError('calc-syntax', `${text} 不是函数，括号前写出乘号：${text} * (…)`, token);
  }
  const meant = nearest(text, functions);
  throw new CalcError(
    'calc-syntax',
    `不支持函数 ${text}${meant || `，可用：${[...functions].join('、')}`}`,
    token,
  );
}

/** A word behind a number, a bracket or `to` was meant as a unit, any other as a name. */
function unknownWord(token: Token, before: Token | undefined, known: ReadonlySet<string>): CalcError {
  const { text } = token;
  if (reserved.has(text)) return new CalcError('calc-syntax', `算式里不能用 ${text}`, token);
  const asUnit = before?.kind === 'number' || before?.text === ')' || before?.text === 'to';
  if (asUnit) return new CalcError('calc-unit', `不认识的单位 ${text}${nearestUnit(text)}`, token);
  const meant = text.length < 3 ? '' : nearest(text, known) || nearestUnit(text);
  return new CalcError('calc-syntax', `${text} 没有定义，也不是可用的单位${meant}`, token);
}
