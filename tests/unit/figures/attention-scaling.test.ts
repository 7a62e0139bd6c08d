import { describe, expect, it } from 'vitest';
import { attention, scaledScores } from '../../../src/figures/attention-scaling/scores.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the scores of the attention figure', () => {
  it('have mean 0 and variance 1, as the paper supposes of what is divided by √d_k', () => {
    expect(mean(scaledScores)).toBeCloseTo(0, 12);
    expect(mean(scaledScores.map((score) => score ** 2))).toBeCloseTo(1, 12);
  });
});

describe('attention', () => {
  it('is the same whatever the dimension, once scores are divided by √d_k', () => {
    expect(attention(1024).scaled).toEqual(attention(1).scaled);
  });

  // Ratio of neighbours: e^(√d_k / √(35/12)). Greatest weight: (1 − 1/ratio) / (1 − ratio⁻⁶), a geometric series.
  it.each([
    [1, 0.456808],
    [4, 0.690581],
    [64, 0.990761],
  ])(
    'without the division gives its greatest weight at d_k = %d by the geometric series: %d',
    (dimension, weight) => {
      expect(attention(dimension).unscaled.greatest).toBeCloseTo(weight, 6);
    },
  );

  it('nearly loses its gradient when it saturates: p(1 − p)', () => {
    expect(attention(64).unscaled.slope).toBeCloseTo(0.990761 * 0.009239, 6);
    expect(attention(64).scaled.slope).toBeCloseTo(0.456808 * 0.543192, 6);
  });

  it('shares all of the weight', () => {
    const { unscaled, scaled } = attention(512);
    expect(mean(unscaled.weights) * 6).toBeCloseTo(1, 12);
    expect(mean(scaled.weights) * 6).toBeCloseTo(1, 12);
  });
});
