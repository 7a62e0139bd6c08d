import { messageRule } from '../../message-rule.ts';

/** The units of a calculation are known and fit each other. */
export const calcUnit = messageRule({
  id: 'calc-unit',
  group: 'numbers',
  about: 'calc 块的单位认得出、合得上，结果写的是算出来的那种单位',
  remedy: '改正单位，或在算式里乘上、除掉缺的单位（例如 * 1 byte）',
});
