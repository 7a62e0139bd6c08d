import { describe, expect, it } from 'vitest';
import { edited, scaling } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('ledger-row', () => {
  it('finds a row that no question answers', () => {
    expect(
      findingsOf('ledger-row', edited('content/notes.yaml', /$/, '  N002-10:\n    asks: 为什么是平方根\n')),
    ).toEqual([
      'notes.yaml:7:3 ledger-row 笔记 N002 的 N002-10 没有题目回答：写进某题的 notes，或写 unanswered 说明原因',
    ]);
  });

  it('finds a question that claims a row which does not exist', () => {
    expect(findingsOf('ledger-row', edited(scaling, '[N002-09]', '[N002-09, N002-99]'))).toEqual([
      'attention-scaling.md:12:18 ledger-row 笔记行 N002-99 不在 content/notes.yaml 里（是否想写 N002-09？）',
    ]);
  });
});
