import { messageRule } from '../../message-rule.ts';

/** No result states more digits than its inputs support. */
export const calcPrecision = messageRule({
  id: 'calc-precision',
  group: 'numbers',
  about: 'calc 块的结果不写输入支持不了的位数',
  remedy: '少写几位（大数写成 1.23e6），或把输入写准',
});
