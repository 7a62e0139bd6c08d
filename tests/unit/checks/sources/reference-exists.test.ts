import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('reference-exists', () => {
  it('finds a source that is not in the list', () => {
    expect(
      findingsOf(
        'reference-exists',
        edited(heads, 'references: [vaswani2017attention]', 'references: [vaswani2017atention]'),
      ),
    ).toEqual([
      'multi-head-attention.md:8:14 reference-exists 文献 vaswani2017atention 不在 content/references.yaml 里（是否想写 vaswani2017attention？）',
    ]);
  });

  it('finds a citation of a source that the page does not list', () => {
    expect(
      findingsOf('reference-exists', edited(heads, '每个头有', '（[表](ref:nobody2020nothing)）每个头有')),
    ).toEqual([
      'multi-head-attention.md:14:2 reference-exists 文献 nobody2020nothing 不在 content/references.yaml 里',
    ]);
  });

  it('finds a citation of a source by a term, which has no list of its own', () => {
    expect(
      findingsOf(
        'reference-exists',
        edited('content/glossary.yaml', '点积除以', '（[表](ref:nobody2020nothing)）点积除以'),
      ),
    ).toEqual(['glossary.yaml:4:13 reference-exists 文献 nobody2020nothing 不在 content/references.yaml 里']);
  });
});
