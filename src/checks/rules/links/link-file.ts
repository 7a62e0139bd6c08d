import { verdictRule } from '../../links/verdict-rule.ts';

/** Links are relative paths of files that become pages, so they work where the source is browsed too. */
export const linkFile = verdictRule({
  id: 'link-file',
  about: '站内链接写成题目或指南文件的相对路径',
  remedy: '写成 ./slug.md、../主题/slug.md 或 ../../guides/名称.mdx',
});
