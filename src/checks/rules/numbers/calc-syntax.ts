import { messageRule } from '../../message-rule.ts';

/** Every line of a calculation can be read. */
export const calcSyntax = messageRule({
  id: 'calc-syntax',
  group: 'numbers',
  about: 'calc 块读得懂：一行一个等式，只有数、名字、单位、四则、乘方和列出的函数',
  remedy: '写成“名字 = 算式”“算式 = 结果”或“名字 = 算式 = 结果”，用半角符号',
});
