import { messageRule } from '../../message-rule.ts';

/** The tags and braces of a guide can be read. */
export const markupSyntax = messageRule({
  id: 'markup-syntax',
  group: 'files',
  about: '指南（.mdx）里的标签和花括号读得懂',
  remedy: '标签要配对；文字里的 < 和 { 写成 \\< 和 \\{',
});
