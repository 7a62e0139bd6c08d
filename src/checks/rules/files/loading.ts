import type { FileProblem } from '../../../source/question-file.ts';
import { problem, type CollectionRule } from '../../rule.ts';

/** What reading the files already showed, as rules of their own. */
const loadingRule = (id: FileProblem['rule'], about: string, remedy: string): CollectionRule => ({
  id,
  group: 'files',
  scope: 'collection',
  about,
  remedy,
  *run({ problems }) {
    for (const { rule, file, span, message } of problems) {
      if (rule === id) yield problem(file, span, message);
    }
  },
});

export const encoding = loadingRule(
  'encoding',
  '文件是不带 BOM 的 UTF-8，行尾是 LF',
  '用编辑器另存为 UTF-8，行尾选 LF',
);
export const yaml = loadingRule('yaml', 'front matter 和数据文件是合法的 YAML', '检查引号、括号和缩进');
export const schema = loadingRule(
  'schema',
  '字段齐全、没有多余的、写法正确',
  '照 src/knowledge/schema/ 里的说明改字段',
);
export const emptyBody = loadingRule('empty-body', '题目有正文', '写出“## 详解”');
export const fileName = loadingRule('file-name', '文件放对了位置', '移到说明的位置');
