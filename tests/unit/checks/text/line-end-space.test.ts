import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { fixed, found } from '../links/carriers.ts';

const rule = 'line-end-space';

describe(rule, () => {
  it.each([
    ['a paragraph', edited(heads, /投影，.*/, '投影。 '), 14],
    ['a field', edited(heads, 'difficulty: 1', 'difficulty: 1 '), 3],
    ['an empty line', edited(heads, '## 详解\n\n', '## 详解\n  \n'), 13],
  ])('finds and takes away what ends %s', (_where, changes, line) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(`multi-head-attention.md:${line} `)]);
    expect(fixed(rule, changes, heads)).not.toMatch(/[ \t]\n/);
  });

  it('finds it in a calculation and in a data file', () => {
    expect(found(rule, edited(scaling, '# 头维', '# 头维\t'))).toEqual([
      expect.stringContaining('attention-scaling.md:29 “\t” 行尾有制表符'),
    ]);
    expect(found(rule, edited('content/notes.yaml', '先缩放', '先缩放 '))).toHaveLength(1);
  });

  it('does not join lines that two spaces part', () => {
    const changes = edited(heads, /投影，.*/, '投影。  \n另起一行。');
    expect(found(rule, changes)).toHaveLength(1);
    expect(fixed(rule, changes, heads)).toContain('投影。  \n另起一行。');
  });

  it('finds a tab among the words, not in code', () => {
    expect(found(rule, edited(heads, '每个头有', '每个\t头有'))).toEqual([
      expect.stringContaining(':14 “\t” 句中有制表符'),
    ]);
    expect(found(rule, edited(heads, '每个头有', '```make\nall:\n\tcc a.c\n```\n\n每个头有'))).toEqual([]);
  });

  it('finds a tab among the words of a drawing, not where its code is indented', () => {
    const drawing = 'content/figures/attention.svg';
    const saying = (words: string) => edited(drawing, '一个方框', words);
    expect(found(rule, saying('一个\t方框'))).toEqual([expect.stringContaining('attention.svg:1 “\t” 句中')]);
    expect(fixed(rule, saying('一个\t\t方框'), drawing)).toContain('一个 方框');
    expect(found(rule, saying('一个\n\t\t方框 \n'))).toEqual([]);
  });
});
