import { describe, expect, it } from 'vitest';
import { findings } from '../../content-fixture.ts';
import { entry } from './reference-file.ts';

const found = (kind: string): string[] =>
  findings({
    'content/references.yaml': entry({ kind, arxiv: null, url: 'https://example.org/a' }),
  }).filter((line) => line.includes(' primary-source '));

describe('primary-source', () => {
  it.each(['blog', 'book'])('reports each page that cites a %s only', (kind) => {
    expect(found(kind)).toEqual([
      'attention-scaling.md:11:1 primary-source 没有一手来源：只有 vaswani2017attention',
      'multi-head-attention.md:8:1 primary-source 没有一手来源：只有 vaswani2017attention',
    ]);
  });

  it.each(['paper', 'report', 'docs', 'code', 'datasheet', 'law'])('takes a %s', (kind) => {
    expect(found(kind)).toEqual([]);
  });
});
