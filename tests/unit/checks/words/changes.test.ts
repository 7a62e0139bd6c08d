import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/checks/words/changes.ts';

const applied = (text: string, changes: ReturnType<typeof changesBetween>) =>
  changes.reduceRight(
    (done, { start, end, text: right }) => done.slice(0, start) + right + done.slice(end),
    text,
  );

describe('the changes between two texts', () => {
  it('are single where spaces come and go and characters are replaced', () => {
    expect(changesBetween('用PyTorch ，快.', '用 PyTorch，快。')).toEqual([
      { start: 1, end: 1, text: ' ' },
      { start: 8, end: 9, text: '' },
      { start: 11, end: 12, text: '。' },
    ]);
  });

  it('make the one of the other, whatever the two are', () => {
    const words = fc.array(fc.constantFrom(...'的A ，.。'), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(applied(before, changesBetween(before, after))).toBe(after);
      }),
    );
  });
});
