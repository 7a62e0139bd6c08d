import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('directive', () => {
  it('finds an unknown directive', () => {
    expect(findingsOf('directive', edited(heads, '每个头有', '::video[x]{src="a"}\n\n每个头有'))).toEqual([
      'multi-head-attention.md:14:1 directive 不认识的指令 video：图写成 ::figure[图注]{src="name.svg"}',
    ]);
  });
});
