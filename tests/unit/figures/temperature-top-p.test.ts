import { describe, expect, it } from 'vitest';
import { sampling } from '../../../src/figures/temperature-top-p/sampling.ts';

const logits = [2, 1, 0.1];
const rounded = (values: number[]) => values.map((value) => Number(value.toFixed(3)));
const probabilities = (temperature: number) =>
  rounded(sampling(logits, temperature, 1).map(({ probability }) => probability));
const kept = (temperature: number, mass: number) =>
  sampling(logits, temperature, mass).filter((candidate) => candidate.kept).length;

describe('temperature', () => {
  // e² = 7.389, e = 2.718, e^0.1 = 1.105: 11.212 in all; e⁴ = 54.598, e^0.2 = 1.221; e^0.5 = 1.649, e^0.05 = 1.051.
  it.each([
    [1, [0.659, 0.242, 0.099]],
    [0.5, [0.864, 0.117, 0.019]],
    [2, [0.502, 0.304, 0.194]],
  ])('of %d divides the logits before the softmax', (temperature, wanted) => {
    expect(probabilities(temperature)).toEqual(wanted);
  });
});

describe('top-p', () => {
  it('keeps the smallest set that holds the mass', () => {
    expect([0.5, 0.65, 0.67, 0.9, 0.91, 1].map((mass) => kept(1, mass))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('keeps more when a higher temperature flattens what it cuts', () => {
    expect(kept(2, 0.9)).toBe(3);
    expect(kept(0.5, 0.8)).toBe(1);
  });

  it('always keeps the most probable word', () => {
    expect(kept(0.1, 0.05)).toBe(1);
  });

  it('keeps a set that holds the mass exactly', () => {
    expect(sampling([0, 0, 0, 0], 1, 0.5).map((candidate) => candidate.kept)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('shares out the whole among those that it keeps', () => {
    expect(rounded(sampling(logits, 1, 0.9).map(({ sampled }) => sampled))).toEqual([0.731, 0.269, 0]);
  });
});
