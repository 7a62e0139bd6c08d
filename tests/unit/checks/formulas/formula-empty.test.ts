import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const body = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('formula-empty', () => {
  it.each(carriers('$\\quad$'))('finds a formula with nothing in it in %s', (_, changes) => {
    expect(found('formula-empty', changes)).toEqual([expect.stringContaining('公式是空的')]);
  });

  it.each(['$ $', '$$\n$$', '$$\n\n$$', '${}$', '- 甲\n\n  $$\n  $$'])('finds %j', (text) => {
    expect(found('formula-empty', body(text))).toHaveLength(1);
  });

  it('takes a formula that holds something', () => {
    expect(found('formula-empty', body('$-$ 与 $\\cdot$'))).toEqual([]);
  });
});
