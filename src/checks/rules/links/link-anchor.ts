import { verdictRule } from '../../links/verdict-rule.ts';

/** Every link to a part of a page leads to one that is there. */
export const linkAnchor = verdictRule({
  id: 'link-anchor',
  about: '链接里的小节在目标页上',
  remedy: '小节写它的 id：固定小节见 src/markdown/sections.ts，其余由标题而来',
});
