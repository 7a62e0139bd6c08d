import { verdictRule } from '../../links/verdict-rule.ts';

/** Paths and anchors have the case of what they lead to: servers tell letters apart that some disks do not. */
export const linkCase = verdictRule({
  id: 'link-case',
  about: '链接的路径和小节大小写与目标一致',
  remedy: '照目标的写法改大小写',
});
