import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTicks, linear, shareTicks } from '../../../src/client/chart/scale.ts';
import { stackSegments } from '../../../src/client/chart/stack.ts';

describe('a linear scale', () => {
  it('maps the ends onto the ends and the middle onto the middle', () => {
    const y = linear([0, 10], [180, 20]);
    expect([y(0), y(5), y(10)]).toEqual([180, 100, 20]);
  });

  it('puts a single value in the middle', () => {
    expect(linear([7, 7], [0, 300])(7)).toBe(150);
  });
});

describe('the axis of a count', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [18, [0, 5, 10, 15, 20]],
    [41, [0, 20, 40, 60]],
    [260, [0, 100, 200, 300]],
  ])('up to %i has the numbers %j', (max, ticks) => {
    expect(countTicks(max)).toEqual(ticks);
  });

  it('always holds the largest count on at most five whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(200_000), (max) => {
        const ticks = countTicks(max);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('the axis of a share', () => {
  it.each([
    [[], [0.7, 0.8, 0.9, 1]],
    [[0.95], [0.7, 0.8, 0.9, 1]],
    [[0.7], [0.7, 0.8, 0.9, 1]],
    [[0.64], [0.6, 0.7, 0.8, 0.9, 1]],
    [[0.33], [0.2, 0.4, 0.6, 0.8, 1]],
    [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('of %j has the numbers %j', (values, ticks) => {
    expect(shareTicks(values)).toEqual(ticks);
  });
});

describe('values laid end to end', () => {
  it('take the width in proportion, and nothing for 0', () => {
    expect(stackSegments([3, 0, 1], 200)).toEqual([
      { index: 0, x: 0, width: 150 },
      { index: 2, x: 150, width: 50 },
    ]);
  });

  it('are none where there is nothing to lay', () => {
    expect(stackSegments([0, 0], 200)).toEqual([]);
  });
});
