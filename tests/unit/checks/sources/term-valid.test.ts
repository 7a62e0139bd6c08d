import { describe, expect, it } from 'vitest';
import { edited } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('term-valid', () => {
  it('finds a term explained by a question that does not exist', () => {
    expect(
      findingsOf(
        'term-valid',
        edited('content/glossary.yaml', 'question: attention-scaling', 'question: attention-scalin'),
      ),
    ).toEqual(['glossary.yaml:5:13 term-valid 题目 attention-scalin 不存在（是否想写 attention-scaling？）']);
  });
});
