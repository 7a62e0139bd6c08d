import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

describe('summary-length', () => {
  it('finds a summary too long to be said in half a minute', () => {
    expect(
      found('summary-length', edited(heads, '每个头看不同的子空间。', '每个头看不同的子空间。'.repeat(11))),
    ).toEqual([expect.stringMatching(/^multi-head-attention\.md:4 .* summary 有 121 字，至多 120 字$/)]);
  });
});
