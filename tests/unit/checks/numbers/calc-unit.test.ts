import { expect, it } from 'vitest';
import { calcFindings, carriers } from './calc-carriers.ts';

it.each(carriers)('marks a unit that is unknown or does not fit in $carrier', (carrier) => {
  expect(calcFindings(carrier, 'a = 16 byts\n2 GB = 2 s')).toEqual([
    '1:8 calc-unit 不认识的单位 byts（是否想写 byte？）',
    '2:10 calc-unit 单位不合：算式得到 GB，写的是 s',
  ]);
});
