import { verdictRule } from '../../links/verdict-rule.ts';

/** No page links to itself; a part of itself it links by the anchor alone. */
export const linkSelf = verdictRule({
  id: 'link-self',
  about: '没有链接指向自己所在的页面',
  remedy: '删去链接；指向本页小节写 #id',
});
