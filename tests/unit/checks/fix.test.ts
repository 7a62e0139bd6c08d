import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../../src/checks/finding.ts';
import { mend } from '../../../src/checks/fix.ts';

const finding = (rule: string, ...edits: Edit[]): Finding => ({
  rule,
  severity: 'error',
  file: 'content/a.md',
  line: 1,
  column: 1,
  length: 1,
  message: '',
  remedy: '',
  edits,
});

describe('mending a text', () => {
  it('makes edits at places that do not move under one another', () => {
    const { text, mended } = mend('用GPU训练LLM吧', [
      finding('b', { start: 6, end: 6, text: ' ' }, { start: 9, end: 9, text: ' ' }),
      finding('a', { start: 1, end: 4, text: ' GPU ' }),
    ]);
    expect(text).toBe('用 GPU 训练 LLM 吧');
    expect(mended.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });

  it('leaves an edit that overlaps or meets one that was made for another round', () => {
    const { text, mended } = mend('abcdef', [
      finding('first', { start: 1, end: 3, text: 'X' }),
      finding('overlaps', { start: 2, end: 4, text: 'Y' }),
      finding('meets', { start: 3, end: 4, text: 'Z' }),
    ]);
    expect(text).toBe('aXdef');
    expect(mended.map(({ rule }) => rule)).toEqual(['first']);
  });

  it('makes all edits of a finding or none', () => {
    const both = finding('both', { start: 4, end: 5, text: 'E' }, { start: 0, end: 99, text: '' });
    expect(mend('abcdef', [both])).toEqual({ text: 'abcdef', mended: [] });
  });

  it('changes nothing outside of the edits, whatever they are', () => {
    const edit = fc
      .tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }))
      .map(([start, end]) => ({ start, end, text: '□' }));
    const text = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 8 }), (all) => {
        const { text: after, mended } = mend(
          text,
          all.map((edits, index) => finding(String(index), ...edits)),
        );
        const covered = new Set(
          mended.flatMap(({ edits = [] }) =>
            edits.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, at) => text[start + at]),
            ),
          ),
        );
        expect(after.replaceAll('□', '')).toBe([...text].filter((letter) => !covered.has(letter)).join(''));
      }),
    );
  });
});
