import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { fixed, found, guideWith } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);

describe('link-file', () => {
  it('mends an address of the site', () => {
    const changes = linking('/q/attention-scaling/#calc');
    expect(found('link-file', changes)).toEqual([
      'multi-head-attention.md:14 “/q/attention-scaling/#calc” 链接 /q/attention-scaling/#calc：站内链接要写相对的文件路径，例如 ./kv-cache.md',
    ]);
    expect(fixed('link-file', changes, heads)).toContain('[缩放](./attention-scaling.md#calc)');
  });

  it('mends an extension', () => {
    expect(fixed('link-file', linking('./attention-scaling'), heads)).toContain(
      '[缩放](./attention-scaling.md)',
    );
  });

  it('tells a file that is no page from one that is not there', () => {
    expect(found('link-file', linking('../../figures/attention.svg'))).toEqual([
      expect.stringContaining('这个文件不是题目或指南'),
    ]);
    expect(found('link-file', linking('./attention-scaling.markdown'))).toEqual([
      expect.stringContaining('没有这个文件（是否想写 ./attention-scaling.md？）'),
    ]);
  });

  it('does not let a path climb out of the content', () => {
    expect(found('link-file', linking('../../../questions/transformer/attention-scaling.md'))).toEqual([
      expect.stringContaining('路径走到了 content/ 之外'),
    ]);
  });

  it('wants a slug on a card', () => {
    expect(found('link-file', guideWith('文\n\n<QuestionCard question="attention-scaling" />'))).toEqual([
      expect.stringContaining('QuestionCard 要写 slug='),
    ]);
  });
});
