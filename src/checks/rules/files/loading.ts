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
export const fileUnreadable = loadingRule(
  'file-unreadable',
  '每个文件和文件夹都读得到，没有断开或绕圈的链接',
  '改正权限或链接，或删去它',
);
export const fileBinary = loadingRule('file-binary', '文件都是文本', '从 content/ 里移走；图画成 SVG');
export const fileSize = loadingRule(
  'file-size',
  '题目、指南和图不超过 1 MiB，数据文件不超过 8 MiB，front matter 不超过 64 KiB',
  '拆成几个文件，或移走不属于这里的内容',
);
