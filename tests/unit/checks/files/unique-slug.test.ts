import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { findingsOf } from '../rule-findings.ts';

describe('unique-slug', () => {
  it('finds an old slug that another question has now', () => {
    expect(
      findingsOf('unique-slug', edited(heads, 'updated:', 'formerly: [attention-scaling]\nupdated:')),
    ).toEqual([`multi-head-attention.md:9:12 unique-slug 旧 slug attention-scaling 现在属于 ${scaling}`]);
  });

  it('finds a file name with capitals', () => {
    expect(findingsOf('unique-slug', { 'content/questions/transformer/Bad_Name.md': '' })).toEqual([
      'Bad_Name.md:1:1 unique-slug 文件名 Bad_Name.md 只能用小写英文、数字和连字符',
    ]);
  });

  it('names both files of a slug that two topics use', () => {
    expect(findingsOf('unique-slug', { 'content/questions/zoo/attention-scaling.md': '' })).toContain(
      `attention-scaling.md:1:1 unique-slug slug attention-scaling 已被 ${scaling} 使用：换一个文件名`,
    );
  });
});
