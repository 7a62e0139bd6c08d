import { describe, expect, it } from 'vitest';
import { edited, scaling } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

describe('key-point-length', () => {
  it('finds the point that is too long', () => {
    expect(
      found('key-point-length', edited(scaling, '  - 除以标准差', `  - ${'除以标准差'.repeat(11)}`)),
    ).toEqual([expect.stringMatching(/^attention-scaling\.md:8 .* 得分点有 55 字，至多 50 字$/)]);
  });
});
