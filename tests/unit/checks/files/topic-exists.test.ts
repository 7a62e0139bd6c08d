import { describe, expect, it } from 'vitest';
import { edited } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('topic-exists', () => {
  it('finds a topic that the list has under another name', () => {
    expect(
      findingsOf('topic-exists', edited('content/topics.yaml', 'id: transformer', 'id: transformers')),
    ).toEqual([
      'attention-scaling.md:1:1 topic-exists 主题 transformer 不在 content/topics.yaml 里（是否想写 transformers？）',
      'multi-head-attention.md:1:1 topic-exists 主题 transformer 不在 content/topics.yaml 里（是否想写 transformers？）',
    ]);
  });
});
