import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/practice/progress/mark-text.ts';
import { intervalText } from '../../../src/practice/words.ts';

describe('an interval in words', () => {
  it.each([
    [0, 10, '10 分钟'],
    [0, 120, '2 小时'],
    [1, 0, '1 天'],
    [44, 0, '44 天'],
    [61, 0, '2 个月'],
    [548, 0, '1.5 年'],
  ])('of %i days and %i minutes is “%s”', (days, minutes, text) => {
    expect(intervalText({ days, minutes })).toBe(text);
  });
});

describe('a mark', () => {
  it('says what is known of a question and when it comes again, and nothing of one never asked', () => {
    expect(markText({ level: 'mastered', dueIn: 3 })).toBe('已掌握 · 3 天后复习');
    expect(markText({ level: 'learning', dueIn: 0 })).toBe('学习中 · 今天复习');
    expect(markText({ level: 'unseen' })).toBe('');
  });
});
