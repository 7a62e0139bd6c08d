import { describe, expect, it } from 'vitest';
import { modelStates, total, type Stage } from '../../../src/figures/zero-stages/memory.ts';

const gigabytes = (devices: number, stage: Stage): number => total(modelStates(7.5e9, devices, stage)) / 1e9;

describe('the memory of model states under ZeRO', () => {
  // Rajbhandari et al. 2020, figure 1: 7.5B parameters on 64 devices.
  it.each([
    [0, 120],
    [1, 31.4],
    [2, 16.6],
    [3, 1.9],
  ] as const)('at stage %d is what the figure of the paper says: %d GB', (stage, wanted) => {
    expect(gigabytes(64, stage)).toBeCloseTo(wanted, 1);
  });

  // The same paper, table 1, the columns of 7.5B.
  it.each([
    [4, 52.5, 41.3, 30],
    [16, 35.6, 21.6, 7.5],
    [256, 30.4, 15.4, 0.47],
    [1024, 30.1, 15.1, 0.12],
  ])('on %d devices is what its table says', (devices, ...wanted) => {
    const found = ([1, 2, 3] as const).map((stage) => gigabytes(devices, stage));
    for (const [index, value] of wanted.entries())
      expect(Math.abs((found[index] ?? NaN) - value)).toBeLessThan(0.06);
  });

  it('is the same at every stage on one device', () => {
    expect([0, 1, 2, 3].map((stage) => gigabytes(1, stage as Stage))).toEqual([120, 120, 120, 120]);
  });

  it('is made of 2, 2 and 12 bytes a parameter', () => {
    expect(modelStates(1, 1, 0)).toEqual({ parameters: 2, gradients: 2, optimizer: 12 });
  });
});
