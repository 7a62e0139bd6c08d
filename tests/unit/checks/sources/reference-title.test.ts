import { describe, expect, it } from 'vitest';
import { edited } from '../../content-fixture.ts';
import { entry, foundIn } from './reference-file.ts';

const found = (title: string) => foundIn('reference-title', entry({ title }));

describe('reference-title', () => {
  it.each([
    ['Attention Is All You Need.', '2:35 ', '标题以标点结尾：.'],
    ['A Survey of RAG.', '2:25 ', '标题以标点结尾：.'],
    ['注意力就够了。', '2:16 ', '标题以标点结尾：。'],
    ['"[1706.03762] Attention Is All You Need"', '2:11 ', '标题里带着 arXiv 编号：[1706.03762]'],
    ['“Attention Is All You Need”', '2:10 ', '标题整个加了引号'],
    ['"{BERT}: Pre-training"', '2:11 ', '标题里有别处的标记：{'],
    ['Tom &amp; Jerry', '2:14 ', '标题里有别处的标记：&amp;'],
    ['"Attention  Is"', '2:20 ', '标题里有多余的空白'],
    ['ATTENTION IS ALL YOU NEED', '2:10 ', '标题全是大写：ATTENTION IS ALL YOU NEED'],
  ])('reports %s at its place', (title, place, message) => {
    expect(found(title)).toEqual([expect.stringMatching(new RegExp(`^${place}`))]);
    expect(found(title)[0]).toContain(message);
  });

  it.each([
    'GLU Variants Improve Transformer',
    'QLORA',
    'GPT-4 RAG LLM 综述',
    'What Do LLMs Know About the U.S.',
    'Is Attention All You Need?',
    'To be, or not to be...',
  ])('takes %s', (title) => {
    expect(found(`"${title}"`)).toEqual([]);
  });

  it('reports two entries of one title and first author, however the title is set', () => {
    const again = entry({ title: 'Attention is all you need', arxiv: null, doi: '10.1000/1' });
    const text = entry({}) + again.replace('vaswani2017attention', 'vaswani2017need');
    const cited = edited(
      'content/questions/transformer/multi-head-attention.md',
      '[vaswani2017attention]',
      '[vaswani2017need]',
    );
    expect(foundIn('reference-title', text, cited)).toEqual([
      '8:10 vaswani2017need 与 vaswani2017attention 同题同作者',
    ]);
  });
});
