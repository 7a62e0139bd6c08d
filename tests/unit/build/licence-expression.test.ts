import { describe, expect, it } from 'vitest';
import { permitted } from '../../../src/build/licence-expression.ts';

const allowed = new Set(['MIT', 'Apache-2.0']);

describe('a licence expression', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND GPL-3.0-only', false],
    // AND binds more tightly than OR: SPDX 2.3, annex D.4.
    ['MIT OR GPL-3.0-only AND GPL-2.0-only', true],
    ['(MIT OR GPL-3.0-only) AND GPL-2.0-only', false],
    ['MIT AND (Apache-2.0 OR GPL-3.0-only)', true],
    ['SEE LICENSE IN LICENSE.md', false],
    ['MIT MIT', false],
    ['(MIT', false],
    ['', false],
  ])('%s is met: %s', (expression, met) => {
    expect(permitted(expression, allowed)).toBe(met);
  });
});
