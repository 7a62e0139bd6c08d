import { describe, expect, it } from 'vitest';
import { allowedScale, drift } from '../../../src/figures/zoom.ts';

describe('zooming a drawing', () => {
  const before = { left: 20, top: 10, width: 300, height: 200 };

  it('scrolls back by what the point under the fingers moved', () => {
    // A third of the way across and half of the way down: at 20 + 200 and 10 + 200 once it is twice as large.
    const after = { left: 20, top: 10, width: 600, height: 400 };
    expect(drift(before, after, { x: 120, y: 110 })).toEqual({ x: 100, y: 100 });
  });

  it('counts in that a drawing smaller than its window is centred', () => {
    const after = { left: -130, top: -90, width: 600, height: 400 };
    expect(drift(before, after, { x: 170, y: 110 })).toEqual({ x: 0, y: 0 });
  });

  it('scrolls nothing when nothing changes', () => {
    expect(drift(before, before, { x: 77, y: 88 })).toEqual({ x: 0, y: 0 });
  });

  it('stops at the fitting size and at six times that', () => {
    expect([0.2, 1, 2.5, 6, 9].map(allowedScale)).toEqual([1, 1, 2.5, 6, 6]);
  });
});
