import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('empty-body', () => {
  it('finds a question with front matter only', () => {
    expect(findingsOf('empty-body', edited(heads, /\n## 详解[\s\S]*$/, ''))).toEqual([
      'multi-head-attention.md:10:1 empty-body 正文是空的：写出“## 详解”',
    ]);
  });
});
