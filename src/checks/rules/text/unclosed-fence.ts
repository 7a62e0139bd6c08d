import { messageRule } from '../../message-rule.ts';

/** Every block of code has an end. */
export const unclosedFence = messageRule({
  id: 'unclosed-fence',
  group: 'text',
  about: '代码块都有收尾',
  remedy: '在块后另起一行写同样的记号',
});
