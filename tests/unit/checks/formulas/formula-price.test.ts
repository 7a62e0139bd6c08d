import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const saying = (text: string): string[] =>
  found('formula-price', edited(heads, '每个头有', `${text}每个头有`));

describe('formula-price', () => {
  it.each(carriers('$5 和 $10'))('finds prices that became a formula in %s', (_, changes) => {
    expect(found('formula-price', changes)).toEqual([expect.stringContaining('“$5 和 $”成了公式')]);
  });

  it.each(carriers('US$5'))('finds a price alone in %s', (_, changes) => {
    expect(found('formula-price', changes)).toEqual([expect.stringContaining('“US$5”里的 $ 是美元')]);
  });

  it('reports the price and not the formula that it spoils', () => {
    expect(saying('花 $5，设 $n$ 为数。')).toHaveLength(1);
    expect(found('formula-han', edited(heads, '每个头有', '花 $5，设 $n$ 为数。每个头有'))).toEqual([]);
  });

  it('takes a number with a word for a formula with Han in it', () => {
    const changes = edited(heads, '每个头有', '拒答 $0分$，每个头有');
    expect(found('formula-price', changes)).toEqual([]);
    expect(found('formula-han', changes)).toHaveLength(1);
  });

  it('takes numbers for formulas where they are', () => {
    expect(saying('要 $5$、$10^{15}$、$0.4^5=1.0\\%$、$34{,}637/8{,}192\\approx4$。')).toEqual([]);
  });
});
