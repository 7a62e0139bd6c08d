import { messageRule } from '../../message-rule.ts';

/** Every name that a calculation defines is used. */
export const calcUnused = messageRule({
  id: 'calc-unused',
  group: 'numbers',
  about: 'calc 块里定义的名字都用到了',
  remedy: '在后面的算式里用它，或删去这一行',
});
