import { expect, it } from 'vitest';
import { calcFindings, carriers } from './calc-carriers.ts';

it.each(carriers)('marks digits that nothing supports in $carrier', (carrier) => {
  expect(calcFindings(carrier, '2 * 3 = 6\nsqrt(128) = 11.31371')).toEqual([
    '2:13 calc-precision 写了 7 位有效数字，舍入的结果至多写 5 位',
  ]);
});
