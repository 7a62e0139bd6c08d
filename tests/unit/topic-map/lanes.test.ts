import { describe, expect, it } from 'vitest';
import { laneOf } from '../../../src/topic-map/lanes.ts';

describe('the lanes beside a topic’s questions', () => {
  it('share none between runs that meet, and one between runs that do not', () => {
    expect(
      laneOf([
        { from: 0, to: 2 },
        { from: 1, to: 4 },
        { from: 3, to: 5 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('set the shorter run next to the rows', () => {
    expect(
      laneOf([
        { from: 0, to: 9 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([1, 0]);
  });
});
