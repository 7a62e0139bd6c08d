import { verdictRule } from '../../links/verdict-rule.ts';

/** Every link within the site leads to a page. */
export const linkTarget = verdictRule({
  id: 'link-target',
  about: '站内链接指向存在的题目和指南',
  remedy: '改成目标文件的相对路径，或先写出这道题',
});
