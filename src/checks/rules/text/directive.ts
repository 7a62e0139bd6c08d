import { messageRule } from '../../message-rule.ts';

/** Every directive is one that the pages know. */
export const directive = messageRule({
  id: 'directive',
  group: 'text',
  about: '只用认识的指令',
  remedy: '图写成 ::figure[图注]{src="…"}，其余用普通 Markdown',
});
