import { describe, expect, it } from 'vitest';
import { found, linking, listing } from './carriers.ts';

describe('http-link', () => {
  it('reports an address in the text and in the list of sources', () => {
    expect(found('http-link', linking('http://example.org/a'))).toEqual([
      'multi-head-attention.md:14 “http://example.org/a” 网址 http://example.org/a 不加密',
    ]);
    expect(found('http-link', listing('  url: http://example.org/a'))).toEqual([
      'references.yaml:12 “http://example.org/a” 网址 http://example.org/a 不加密',
    ]);
  });
});
