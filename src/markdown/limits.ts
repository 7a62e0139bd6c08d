/**
 * What a Markdown text may hold so that parsing it ends soon and in the stack. Parsers take time that grows with the
 * square of the nesting and of the marks in one block, and one call a level; no text that someone wrote comes near.
 */
const limits = {
  lines: 20_000,
  /** Blank space and marks of quotes and lists at the start of a line. */
  nesting: 120,
  /** Opening lines of directive containers (`:::`), which nest as well. */
  containers: 100,
  /** The sum over all blocks of the square of the count of marks. */
  marks: 1e7,
};

const anyMark = /[[\]*_~`$!:<]/g;

export interface LimitProblem {
  line: number;
  /** From 1; the first where it is left out. */
  column?: number;
  message: string;
}

/** The first line where a text goes beyond what parsers can follow; undefined where it does not. */
export function limitProblem(text: string): LimitProblem | undefined {
  let containers = 0;
  let cost = 0;
  let marks = 0;
  let line = 0;
  for (const written of text.split('\n')) {
    line += 1;
    if (line > limits.lines) return { line, message: `文件超过 ${limits.lines} 行` };
    if (nestingOf(written) > limits.nesting) {
      return { line, message: `嵌套太深：行首的缩进、引用和列表标记超过 ${limits.nesting} 个字符` };
    }
    if (/^\s*:::/.test(written)) containers += 1;
    if (containers > limits.containers) {
      return { line, message: `::: 超过 ${limits.containers} 行` };
    }
    if (written.trim() === '') marks = 0;
    for (const { index } of written.matchAll(anyMark)) {
      cost += 2 * marks + 1;
      marks += 1;
      if (cost > limits.marks) {
        return { line, column: index + 1, message: '标记太密：一段里有几千个括号、星号或反引号' };
      }
    }
  }
  return undefined;
}

/** Length of the marks of containers that a line begins with. */
function nestingOf(line: string): number {
  return /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line.slice(0, 4096))?.[0].length ?? 0;
}
