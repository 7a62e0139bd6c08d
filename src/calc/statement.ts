import { reserved } from './names.ts';
import { CalcError, type Stretch } from './problem.ts';

/** A part of a line and where it stands in it. */
export interface Part extends Stretch {
  text: string;
}

/** One line of a `calc` block: `name = expression`, `name = expression = result`, or `expression = result`. */
export interface Statement {
  /** The name that the line defines, if it does. */
  name?: Part;
  expression: Part;
  /** What the author says comes out. */
  stated?: Part;
  /** What follows `#`. */
  note?: string;
}

const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;
const maxLength = 300;

/**
 * Splits one line. A bare name that is already defined is an expression (`state = 107.2 GB` checks `state`).
 * @returns undefined for an empty line
 * @throws CalcError where the line is no statement
 */
export function parseStatement(line: string, defined: ReadonlySet<string>): Statement | undefined {
  if (line.length > maxLength) fail(`一行至多 ${maxLength} 个字符`, { start: maxLength, end: maxLength + 1 });
  const hash = line.indexOf('#');
  const code = hash < 0 ? line : line.slice(0, hash);
  const note = hash < 0 ? '' : line.slice(hash + 1).trim();
  if (!code.trim()) {
    if (note) fail('注释要跟在算式后面，单独的说明写在正文里', { start: hash, end: line.trimEnd().length });
    return undefined;
  }
  const [first, second, third, fourth] = partsOf(code);
  if (!first) return undefined;
  if (fourth) fail('一行至多两个等号：名字 = 算式 = 结果', fourth);
  if (!second) return fail('缺等号：写成“名字 = 算式”或“算式 = 结果”', first);
  const noted = note ? { note } : {};
  if (!third && (!identifier.test(first.text) || defined.has(first.text))) {
    return { expression: first, stated: second, ...noted };
  }
  checkName(first, defined);
  return { name: first, expression: second, ...(third ? { stated: third } : {}), ...noted };
}

function partsOf(code: string): Part[] {
  let start = 0;
  return code.split(/[=≈]/).map((raw) => {
    const text = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (!text) fail('等号两边都要有内容', { start: Math.max(0, start - 1), end: start + raw.length });
    start += raw.length + 1;
    return { text, start: from, end: from + text.length };
  });
}

function checkName(name: Part, defined: ReadonlySet<string>): void {
  if (!identifier.test(name.text)) fail(`“${name.text}”不能作名字：用拉丁字母、数字和下划线`, name);
  if (reserved.has(name.text)) fail(`${name.text} 是保留字，换一个名字`, name);
  if (defined.has(name.text)) fail(`${name.text} 已经定义过，换一个名字`, name);
}

function fail(message: string, stretch: Stretch): never {
  throw new CalcError('calc-syntax', message, { start: stretch.start, end: stretch.end });
}
