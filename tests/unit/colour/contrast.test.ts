import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../../../src/colour/contrast.ts';

describe('contrast', () => {
  // WCAG 2.2 gives 21 for black on white; 4.54 and 4.48 are the published ratios of the two greys around its limit.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#123456', '#123456', 1],
  ])('of %s and %s is the one of WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe('mixing', () => {
  it('gives the colour that CSS gives for color-mix(in srgb, …)', () => {
    // The example of CSS Color 5 with opaque ends: half red, half blue.
    expect(mix('#ff0000', 0.5, '#0000ff')).toBe('#800080');
    expect(mix('#0b5c6b', 1, '#ffffff')).toBe('#0b5c6b');
    expect(mix('#0b5c6b', 0, '#ffffff')).toBe('#ffffff');
  });
});
