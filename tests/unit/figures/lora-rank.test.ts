import { describe, expect, it } from 'vitest';
import { trainable } from '../../../src/figures/lora-rank/parameters.ts';

describe('what LoRA trains of a square weight', () => {
  // Hu et al. 2021, tables 4 and 5: GPT-3 (d = 12288, 96 layers), W_q and W_v of each.
  it.each([
    [1, 4.7e6],
    [4, 18.9e6],
    [8, 37.7e6],
  ])('at rank %d on GPT-3 is what the paper says', (rank, wanted) => {
    const all = trainable(12288, rank).adapter * 2 * 96;
    expect(Math.abs(all - wanted)).toBeLessThan(0.05e6);
  });

  it('is 2r/d of it, all of it at half the dimension', () => {
    expect(trainable(4096, 8)).toEqual({ full: 16_777_216, adapter: 65_536, share: 1 / 256 });
    expect(trainable(1024, 512).share).toBe(1);
  });
});
