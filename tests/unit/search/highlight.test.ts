import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { highlight, type Segment } from '../../../src/search/highlight.ts';

const marks = (segments: readonly Segment[]): string[] =>
  segments.filter(({ mark }) => mark).map(({ text }) => text);
const plain = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

describe('highlighting', () => {
  it.each([
    ['LoRA 为什么省显存？', 'lora显存', ['LoRA', '显存']],
    ['为什么要除以 √d_k？', '根号dk', ['√d_k']],
    ['参数量约 12ld^2', '12LD2', ['12ld^2']],
    ['ＬｏＲＡ 是什么', 'lora', ['ＬｏＲＡ']],
    ['ZeRO-3 切参数', 'zero3', ['ZeRO-3']],
    ['storage 与 RAG', 'rag', ['RAG']],
    ['注意力', '意', ['意']],
    ['没有这个词', 'lora', []],
  ])('in “%s” marks for “%s” %j', (text, query, expected) => {
    expect(marks(highlight(text, query))).toEqual(expected);
  });

  it('marks what tells, and function words only where nothing else is asked', () => {
    const marked = (text: string, query: string) =>
      highlight(text, query)
        .filter(({ mark }) => mark)
        .map((segment) => segment.text);
    expect(marked('显存不够怎么办', '怎么省显存')).toEqual(['显存']);
    expect(marked('显存不够怎么办', '怎么')).toEqual(['怎么']);
  });

  it('loses no character, whatever is searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(plain(highlight(text, query))).toBe(text);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('an excerpt', () => {
  const long = `${'前文很长。'.repeat(40)}这里说到梯度检查点。${'后文也长。'.repeat(40)}`;

  it('is the whole text when that is short', () => {
    expect(plain(excerptOf('一句话。', '没有', 50))).toBe('一句话。');
  });

  it('begins at the beginning when the query stands there or nowhere', () => {
    expect(plain(excerptOf(long, '前文', 20))).toBe(`${long.slice(0, 20)}…`);
    expect(plain(excerptOf(long, '没有', 20))).toBe(`${long.slice(0, 20)}…`);
  });

  it('moves to where the query stands', () => {
    const excerpt = excerptOf(long, '梯度检查点', 60);
    expect(marks(excerpt)).toEqual(['梯度检查点']);
    expect(plain(excerpt)).toMatch(/^….*…$/);
  });

  it('is never longer than asked, and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, query) => {
        const excerpt = plain(excerptOf(text, query, 40));
        expect(excerpt.length).toBeLessThanOrEqual(42);
        expect(excerpt.isWellFormed()).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
