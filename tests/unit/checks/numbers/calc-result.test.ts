import { expect, it } from 'vitest';
import { calcFindings, carriers } from './calc-carriers.ts';

it.each(carriers)('marks a wrong result in $carrier', (carrier) => {
  expect(calcFindings(carrier, 'a = 128  # 头维\n  sqrt(a) = 11.4')).toEqual([
    '2:13 calc-result 结果不对：应为 11.3',
  ]);
});
