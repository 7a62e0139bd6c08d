/** One line of a `calc` block: `name = expression`, `name = expression = result`, or `expression = result`. */
export interface Statement {
  /** The name that the line defines, if it does. */
  name?: string;
  expression: string;
  /** What the author says comes out, as written. */
  stated?: string;
  /** What follows `#`. */
  note?: string;
}

const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;
const maxLength = 300;

/**
 * Splits one line. A bare name that is already defined is an expression (`state = 107.2 GB` checks `state`).
 * @returns the statement, undefined for an empty line, or a sentence that says what is wrong with it
 */
export function parseStatement(line: string, defined: ReadonlySet<string>): Statement | string | undefined {
  if (line.length > maxLength) return `一行至多 ${maxLength} 个字符`;
  const hash = line.indexOf('#');
  const code = (hash < 0 ? line : line.slice(0, hash)).trim();
  const note = hash < 0 ? '' : line.slice(hash + 1).trim();
  const noted = note ? { note } : {};
  if (!code) return note ? '注释要跟在算式后面，单独的说明写在正文里' : undefined;

  const parts = code.split(/[=≈]/).map((part) => part.trim());
  if (parts.some((part) => part === '')) return '等号两边都要有内容';
  const [first = '', second, third] = parts;
  if (parts.length > 3) return '一行至多两个等号：名字 = 算式 = 结果';
  if (second === undefined) return '缺等号：写成“名字 = 算式”或“算式 = 结果”';
  const defines = identifier.test(first) && !defined.has(first);
  if (third === undefined) {
    return defines
      ? { name: first, expression: second, ...noted }
      : { expression: first, stated: second, ...noted };
  }
  if (!identifier.test(first)) return `“${first}”不能作名字：用拉丁字母、数字和下划线`;
  if (defined.has(first)) return `${first} 已经定义过，换一个名字`;
  return { name: first, expression: second, stated: third, ...noted };
}
