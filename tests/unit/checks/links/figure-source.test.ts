import { describe, expect, it } from 'vitest';
import { edited, scaling } from '../../content-fixture.ts';
import { fixed, found } from './carriers.ts';

describe('figure-source', () => {
  const showing = (src: string) => edited(scaling, 'attention.svg', src);

  it('names the nearest drawing', () => {
    expect(found('figure-source', showing('atention.svg'))).toEqual([
      'attention-scaling.md:24 “atention.svg” 图 atention.svg 不在 content/figures/ 里（是否想写 attention.svg？）',
    ]);
  });

  it.each(['Attention.svg', '../figures/attention.svg', 'attention'])('mends %s', (src) => {
    expect(found('figure-source', showing(src))).toEqual([expect.stringContaining(`“${src}”`)]);
    expect(fixed('figure-source', showing(src), scaling)).toContain('::figure[一张图]{src="attention.svg"}');
  });
});
