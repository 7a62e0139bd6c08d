import type { FileProblem } from '../../source/question-file.ts';
import { problem, type Rule } from '../rule.ts';

/** What reading the files already showed, as rules of their own. */
const loadingRule = (id: FileProblem['rule'], about: string): Rule => ({
  id,
  about,
  *run({ problems }) {
    for (const { rule, file, span, message } of problems) {
      if (rule === id) yield problem(file, span, message);
    }
  },
});

export const encoding = loadingRule('encoding', '文件是不带 BOM 的 UTF-8，行尾是 LF');
export const yaml = loadingRule('yaml', 'front matter 和数据文件是合法的 YAML');
export const schema = loadingRule('schema', '字段齐全、没有多余的、写法正确');
export const emptyBody = loadingRule('empty-body', '题目有正文');
export const fileName = loadingRule('file-name', '文件放对了位置');
