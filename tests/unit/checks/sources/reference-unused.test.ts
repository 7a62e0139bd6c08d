import { describe, expect, it } from 'vitest';
import { edited } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('reference-unused', () => {
  it('finds a source that no question cites', () => {
    expect(
      findingsOf(
        'reference-unused',
        edited(
          'content/references.yaml',
          /$/,
          'su2021roformer:\n  title: RoFormer\n  authors: [Jianlin Su]\n  year: 2021\n  kind: paper\n  arxiv: "2104.09864"\n',
        ),
      ),
    ).toEqual(['references.yaml:7:1 reference-unused 没有题目引用 su2021roformer：删去，或在题目里引用']);
  });
});
