import { describe, expect, it } from 'vitest';
import { frequency, innerProduct, turned } from '../../../src/figures/rope-rotation/rotation.ts';

describe('RoPE', () => {
  // θ_i = 10000^(−2i/128): 10000^(−1/16) is the 16th root of 1/10000, the root of the root of the root of 1/10 at last.
  it.each([
    [0, 1],
    [4, Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(1e-4))))],
    [16, 0.1],
    [32, 0.01],
    [48, 0.001],
  ])('turns pair %d by %d radians a position', (pair, wanted) => {
    expect(frequency(pair)).toBeCloseTo(wanted, 12);
  });

  it('only turns: lengths stay', () => {
    const { x, y } = turned(37, 3);
    expect(Math.hypot(x, y)).toBeCloseTo(1, 12);
  });

  it('gives an inner product of the distance alone, cos((m − n)θ)', () => {
    for (const shift of [0, 1, 30, 1000]) {
      expect(innerProduct(3 + shift, 1 + shift, 16)).toBeCloseTo(0.9800665778, 9);
    }
  });
});
