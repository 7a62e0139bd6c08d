import { verdictRule } from '../../links/verdict-rule.ts';

/** No link goes through a redirect. */
export const linkMoved = verdictRule({
  id: 'link-moved',
  about: '链接用题目现在的 slug，不绕道 formerly 的重定向',
  remedy: '链接改用新的 slug',
});
