import { expect, it } from 'vitest';
import { calcFindings, carriers } from './calc-carriers.ts';

it.each(carriers)('marks what can not be read in $carrier', (carrier) => {
  expect(calcFindings(carrier, '1 + [2] = 3\nd_k = 2 = 2\n2 * d_x = 4')).toEqual([
    '1:5 calc-syntax 算式里不能有“[”：只写数、名字、单位、函数、括号和 + - * / ^ %',
    '3:5 calc-syntax d_x 没有定义，也不是可用的单位（是否想写 d_k？）',
  ]);
});
