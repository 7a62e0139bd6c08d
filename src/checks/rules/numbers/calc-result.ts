import { messageRule } from '../../message-rule.ts';

/** Every result of a calculation is what its terms give, to the digits that are written. */
export const calcResult = messageRule({
  id: 'calc-result',
  group: 'numbers',
  about: 'calc 块的每个结果都重新算过，按写出的位数相等',
  remedy: '改正算式或结果',
});
