import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { fixed, found } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);

describe('link-self', () => {
  it('leaves only the anchor of a link to a part of the page', () => {
    const changes = linking('./multi-head-attention.md#details');
    expect(found('link-self', changes)).toEqual([
      'multi-head-attention.md:14 “./multi-head-attention.md#details” 链接 ./multi-head-attention.md#details 指向本页自己',
    ]);
    expect(fixed('link-self', changes, heads)).toContain('[缩放](#details)');
  });

  it('can do nothing for a link to the page', () => {
    const changes = linking('./multi-head-attention.md');
    expect(found('link-self', changes)).toHaveLength(1);
    expect(fixed('link-self', changes, heads)).toBe(changes[heads]);
  });

  it('lets a page link its own parts', () => {
    expect(found('link-self', linking('#details'))).toEqual([]);
  });
});
