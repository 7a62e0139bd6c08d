import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/reading/reading-time.ts';

const nothing = { text: '', inlineFormulas: 0, displayFormulas: 0, figures: 0 };

describe('the reading time', () => {
  it('is two minutes for 600 Han characters, at 300 a minute', () => {
    expect(readingMinutes({ ...nothing, text: '注意力机制的缩放'.repeat(75) })).toBe(2);
  });

  it('does not count the letters of TeX and code, nor punctuation, as prose', () => {
    const text = `${'缩放'.repeat(300)}${'\\frac{a}{b}，。'.repeat(500)}`;
    expect(readingMinutes({ ...nothing, text })).toBe(2);
  });

  it('gives a formula of its own 12 seconds, one in the line 2, and a figure 20', () => {
    // 10 · 12 + 15 · 2 + 3 · 20 = 210 s
    expect(readingMinutes({ text: '', inlineFormulas: 15, displayFormulas: 10, figures: 3 })).toBe(4);
  });

  it('is never less than a minute', () => {
    expect(readingMinutes(nothing)).toBe(1);
  });
});
