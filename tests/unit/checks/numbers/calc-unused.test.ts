import { expect, it } from 'vitest';
import { calcFindings, carriers } from './calc-carriers.ts';

it.each(carriers)('marks a name that nothing uses in $carrier', (carrier) => {
  expect(calcFindings(carrier, 'a = 1\nb = 2\n2 * a = 2')).toEqual(['2:1 calc-unused b 没有用到']);
});
