import { describe, expect, it } from 'vitest';
import { sourceFrame } from '../../../../src/checks/reporters/source-frame.ts';
import { Lines } from '../../../../src/text/lines.ts';

/** The frame of some words in a line, without the indentation of the report. */
function frame(line: string, words: string): string[] {
  const at = line.indexOf(words);
  const place = { line: 1, column: at + 1, length: words.length };
  return sourceFrame(place, new Lines(line)).map((shown) => shown.slice(4));
}

/** Expected columns follow Unicode's East Asian Width, as terminals do. */
describe('sourceFrame', () => {
  it.each([
    ['Latin letters', 'see the link', 'link', '        ^^^^'],
    ['Chinese, two columns a sign', '见注意力一节', '注意力', '  ^^^^^^'],
    ['full-width punctuation', '（甲）乙', '乙', '      ^^'],
    ['half-width kana', 'ｱｲ乙', '乙', '  ^^'],
    ['rare characters beyond the first plane', '𠮷野家', '野', '  ^^'],
    ['mathematical letters', '𝒩 乙', '乙', '  ^^'],
    ['emoji', '🚀 乙', '乙', '   ^^'],
    ['joined emoji', '👩‍🔬 乙', '乙', '   ^^'],
    ['flags', '🇨🇳 乙', '乙', '   ^^'],
    ['a sign in emoji style', '❤️ 乙', '乙', '   ^^'],
    ['combining accents', 'e\u0301 乙', '乙', '  ^^'],
    ['quotation marks, which are narrow', '“甲”乙', '乙', '    ^^'],
  ])('puts the caret below the words after %s', (_, line, words, caret) => {
    expect(frame(line, words)).toEqual([line, caret]);
  });

  it('shows a tab as two columns', () => {
    expect(frame('a\tb', 'b')).toEqual(['a  b', '   ^']);
    expect(frame('a\tb', '\t')).toEqual(['a  b', ' ^^']);
  });

  it.each([
    ['an escape sequence', 'a\u001b[31mb', '\u001b', ['a<U+001B>[31mb', ' ^^^^^^^^']],
    ['a control of the second set', 'a\u009bb', '\u009b', ['a<U+009B>b', ' ^^^^^^^^']],
    ['a bell', 'a\u0007b', 'b', ['a<U+0007>b', '         ^']],
    ['a blank without width', 'a\u200bb', '\u200b', ['a<U+200B>b', ' ^^^^^^^^']],
    ['a change of direction', 'a\u202eb', 'b', ['a<U+202E>b', '         ^']],
    ['half of a surrogate pair', 'a\ud800b', 'b', ['a<U+D800>b', '         ^']],
  ])('names %s instead of printing it', (_, line, words, expected) => {
    expect(frame(line, words)).toEqual(expected);
  });

  it('shows the part of a long line around the place, and says that it is a part', () => {
    const [shown = '', caret = ''] = frame(`${'前'.repeat(500)}断链${'后'.repeat(500)}`, '断链');
    expect(shown).toBe(`…${'前'.repeat(30)}断链${'后'.repeat(18)}…`);
    expect(caret).toBe(`${' '.repeat(61)}^^^^`);
  });

  it('marks no more than it shows', () => {
    const line = `一 ${'长'.repeat(500)}`;
    const [shown = '', caret = ''] = frame(line, '长'.repeat(500));
    expect(shown).toBe(`一 ${'长'.repeat(48)}…`);
    expect(caret).toBe(`   ${'^'.repeat(96)}`);
  });

  it('marks the end of a line where the place lies behind it', () => {
    const lines = new Lines('短');
    expect(sourceFrame({ line: 1, column: 9, length: 3 }, lines)).toEqual(['    短', '      ^']);
    expect(sourceFrame({ line: 7, column: 1, length: 1 }, lines)).toEqual([]);
  });
});
