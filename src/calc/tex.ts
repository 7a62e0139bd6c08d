import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import type { CalcLine } from './evaluate.ts';
import { constants, isUnit } from './names.ts';
import type { Stated } from './stated.ts';

/** Left and right side of one derivation line, as TeX. */
export interface CalcTex {
  left: string;
  right: string;
}

/**
 * Sets a line of a `calc` block as an equation: `state = N * 16 byte = 107.2 GB` becomes
 * `\text{state}` and `= N \times 16\ \text{byte} \approx 107.2\ \text{GB}`.
 */
export function calcTex(line: CalcLine, defined: ReadonlySet<string>): CalcTex {
  const expression = expressionTex(line.node, defined);
  const relation = line.exact ? '=' : '\\approx';
  const result = line.result ? `${relation} ${statedTex(line.result)}` : '';
  if (line.name) return { left: nameTex(line.name.text), right: `= ${expression} ${result}`.trim() };
  return { left: withoutConversion(line.node, defined), right: result };
}

/** `state to GiB` is written as `state`: the unit of the result shows the conversion. */
function withoutConversion(node: MathNode, defined: ReadonlySet<string>): string {
  const operator = node as OperatorNode;
  const shown = node.type === 'OperatorNode' && operator.fn === 'to' ? operator.args[0] : node;
  return expressionTex(shown ?? node, defined);
}

function expressionTex(node: MathNode, defined: ReadonlySet<string>): string {
  return node.toTex({
    parenthesis: 'keep',
    handler: (child: MathNode, options: object): string | undefined => {
      if (child.type === 'ConstantNode') return numberTex(Number((child as ConstantNode).value));
      if (child.type === 'SymbolNode') return symbolTex((child as SymbolNode).name, defined);
      // Plain brackets: a line may break inside them, which it can't between \left and \right.
      if (child.type === 'ParenthesisNode') return `(${(child as ParenthesisNode).content.toTex(options)})`;
      if (child.type === 'OperatorNode') return operatorTex(child as OperatorNode, options, defined);
      if (child.type === 'FunctionNode') return functionTex(child as FunctionNode, options);
      return undefined;
    },
  });
}

function operatorTex(node: OperatorNode, options: object, defined: ReadonlySet<string>): string | undefined {
  const [left, right] = node.args as [MathNode, MathNode | undefined];
  if (!right) return undefined;
  if (node.fn === 'to') return left.toTex(options);
  if (node.fn === 'multiply') {
    const joint = !node.implicit ? '\\times ' : isUnitNode(right, defined) ? '\\ ' : '\\,';
    return `${left.toTex(options)} ${joint}${right.toTex(options)}`;
  }
  if (node.fn === 'divide') {
    return isUnitNode(right, defined)
      ? `${left.toTex(options)}\\text{/}${right.toTex(options)}`
      : `\\dfrac{${left.toTex(options)}}{${right.toTex(options)}}`;
  }
  return undefined;
}

const brackets: Readonly<Record<string, [string, string]>> = {
  ceil: ['\\lceil', '\\rceil'],
  floor: ['\\lfloor', '\\rfloor'],
  abs: ['\\lvert', '\\rvert'],
};

/** Functions that are written as brackets: mathjs would let a letter run into the name of the bracket. */
function functionTex(node: FunctionNode, options: object): string | undefined {
  const [open, close] = brackets[node.fn.name] ?? [];
  const [argument] = node.args;
  return open && close && argument ? `\\left${open} ${argument.toTex(options)} \\right${close}` : undefined;
}

function isUnitNode(node: MathNode, defined: ReadonlySet<string>): boolean {
  return (
    node.type === 'SymbolNode' && !defined.has((node as SymbolNode).name) && isUnit((node as SymbolNode).name)
  );
}

function symbolTex(name: string, defined: ReadonlySet<string>): string {
  if (defined.has(name)) return nameTex(name);
  if (constants.has(name)) return name === 'pi' ? '\\pi' : name;
  return `\\text{${name}}`;
}

const greek = /^(?:alpha|beta|gamma|delta|epsilon|eta|theta|lambda|mu|rho|sigma|tau|phi|omega|Delta)$/;

/** `d_k` → `d_{k}`, `s0_fw` → `s_{0,\text{fw}}`, `state` → `\text{state}`. */
function nameTex(name: string): string {
  const [base = '', ...rest] = name.split('_').filter(Boolean);
  const [, letter = base, index] = /^([A-Za-z])(\d+)$/.exec(base) ?? [];
  const subscripts = [...(index ? [index] : []), ...rest].map(wordTex).join(',');
  return subscripts ? `${wordTex(letter)}_{${subscripts}}` : wordTex(letter);
}

function wordTex(word: string): string {
  if (greek.test(word)) return `\\${word}`;
  return word.length === 1 || /^\d+$/.test(word) ? word : `\\text{${word}}`;
}

function statedTex({ value, digits, exponent, unit }: Stated): string {
  const number = exponent === 0 ? grouped(digits) : value === 0 ? '0' : `${digits}\\times 10^{${exponent}}`;
  if (unit === undefined) return number;
  return unit === '%' ? `${number}\\%` : `${number}\\ \\text{${unit}}`;
}

/** Plain digits in groups of three; powers of ten for what is too long to read. */
function numberTex(value: number): string {
  const size = Math.abs(value);
  if (
    size !== 0 &&
    (size >= 1e7 || size < 1e-3) &&
    !(Number.isInteger(value) && size < 1e10 && !roundNumber(size))
  ) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const power = `10^{${Number(exponent)}}`;
    return mantissa === '1' ? power : `${mantissa}\\times ${power}`;
  }
  return grouped(String(value));
}

/** Digits before the point in groups of three. */
function grouped(digits: string): string {
  const [integer = '', fraction] = digits.split('.');
  const whole = integer.replace(/\B(?=(?:\d{3})+$)/g, '{,}');
  return fraction ? `${whole}.${fraction}` : whole;
}

/** Whether a number is better read as a power of ten: at least four of its last digits are zero. */
function roundNumber(size: number): boolean {
  return size % 10_000 === 0;
}
