import { describe, expect, it } from 'vitest';
import { ankiText } from '../../../src/anki/text-file.ts';
import { edited, heads } from '../content-fixture.ts';
import { decksOf } from './fixture.ts';

const lines = (changes = {}) => {
  const { whole, names } = decksOf(changes);
  return ankiText(whole, names).split('\n');
};

describe('the text file of a deck', () => {
  it("begins with the head that Anki's manual describes, the separator before the columns", () => {
    expect(lines().filter((line) => line.startsWith('#'))).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:问渠面试题',
      '#columns:GUID\t牌组\t标签\t编号\t题目\t回答\t得分点\t订正\t页面',
      '#guid column:1',
      '#deck column:2',
      '#tags column:3',
      '#if matches:update current',
    ]);
  });

  it('has one line a note, in reading order, with as many cells as columns', () => {
    const rows = lines().filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows.map((row) => row.split('\t')).map((cells) => [cells.length, cells[0], cells[1]])).toEqual([
      [9, 'wenqu-multi-head-attention', '问渠::Transformer'],
      [9, 'wenqu-attention-scaling', '问渠::Transformer'],
    ]);
  });

  it('ends its last line, and has no line that is neither head nor note', () => {
    expect(lines().slice(8)).toHaveLength(3);
    expect(lines().at(-1)).toBe('');
  });

  it('quotes a cell with quotes, and doubles them', () => {
    const changes = edited(
      heads,
      'summary: 每个头看不同的子空间。',
      `summary: '见"[头](./attention-scaling.md)"'`,
    );
    expect(lines(changes)[8]?.split('\t')[5]).toBe(
      '"见""<a href=""https://example.org/kb/q/attention-scaling/"">头</a>"""',
    );
  });

  it('gives a topic whose title holds the mark of a level a deck of one level', () => {
    const changes = edited('content/topics.yaml', 'title: Transformer', 'title: "a::b"');
    expect(lines(changes)[8]?.split('\t')[1]).toBe('问渠::a b');
  });
});
