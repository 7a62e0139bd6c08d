import type { Problem } from './finding.ts';
import { problem, type CheckedPage, type PageRule } from './rule.ts';

/** More findings of one kind in one file help nobody, and placing them takes time. */
const most = 200;

/**
 * What a rule finds in a file. A file that a rule can't cope with is named, and never taken for a clean one; the other
 * rules and the other files are checked all the same.
 */
export function problemsIn(rule: PageRule, page: CheckedPage): Problem[] {
  try {
    const found: Problem[] = [];
    for (const one of rule.run(page)) {
      found.push(one);
      if (found.length === most) {
        one.message += `；到这里已有 ${most} 处，后面的没有再查`;
        break;
      }
    }
    return found;
  } catch (error) {
    const deep = error instanceof RangeError;
    const message = deep ? '嵌套太深，检查不了' : `检查中断：${String(error)}`;
    const remedy = deep ? '减少括号和列表的层数' : '这是检查自己的毛病：连同这个文件报告给维护者';
    return [problem(page.path, { line: 1, column: 1, length: 1 }, message, { remedy })];
  }
}
