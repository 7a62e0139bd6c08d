import { describe, expect, it } from 'vitest';
import { heads } from '../../content-fixture.ts';
import { fixed, found, linking } from './carriers.ts';

describe('link-encoding', () => {
  it('stops at twenty findings in one address', () => {
    expect(found('link-encoding', linking(`https://example.org/${'%zz'.repeat(50)}`))).toHaveLength(20);
  });

  it.each([
    ['https://example.org/100%', '%', '% 写成 %25'],
    ['https://example.org/%zz', '%', '“%zz”不是百分号编码'],
    ['./attention-scaling.md#%E7%BC', '%E7%BC', '不是 UTF-8'],
  ])('reports %s', (address, under, message) => {
    expect(found('link-encoding', linking(address))).toEqual([
      expect.stringMatching(new RegExp(`“${under}” .*${message}`)),
    ]);
  });

  it.each([
    ['./attention%2Dscaling.md', './attention-scaling.md'],
    ['./attention-scaling.md#%E8%AF%A6%E8%A7%A3', './attention-scaling.md#详解'],
    ['https://example.org/%7Ea%20b', 'https://example.org/~a%20b'],
  ])('writes %s out', (written, right) => {
    expect(found('link-encoding', linking(written))).toHaveLength(1);
    expect(fixed('link-encoding', linking(written), heads)).toContain(`[文](${right})`);
  });

  it.each([
    'https://example.org/%E6%B3%A8%E6%84%8F',
    'https://example.org/a%2Fb%20c',
    'https://example.org/%C4%E3',
  ])('leaves %s to its site', (address) => {
    expect(found('link-encoding', linking(address))).toEqual([]);
  });
});
