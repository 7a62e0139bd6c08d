import { describe, expect, it } from 'vitest';
import { keyOf, rightForm, spellingsOf } from '../../../../src/checks/words/spellings.ts';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const rule = 'term-spelling';
const glossary = edited(
  'content/glossary.yaml',
  /$/,
  `- term: LoRA
  english: low-rank adaptation
  aliases: [低秩适配]
  meaning: 只训练低秩增量
- term: 键值缓存
  english: KV cache
  aliases: [KV-Cache, KVCache]
  avoid: [键值快取]
  meaning: 留下键和值
- term: 提示词
  english: Prompt
  meaning: 给模型的话
`,
);
const prose = (words: string): Changes => ({
  ...glossary,
  ...edited(heads, '每个头有自己的投影', words),
});

describe(rule, () => {
  it.each([
    ['用 lora 微调', 'LoRA'],
    ['用 LORA 微调', 'LoRA'],
    ['看 KV-Cache 多大', 'KV cache'],
    ['看 KVCache 多大', 'KV cache'],
    ['看 kv cache 多大', 'KV cache'],
    ['装 Pytorch 与', 'PyTorch'],
    ['装 Deepspeed 与', 'DeepSpeed'],
    ['用 Flash Attention 算', 'FlashAttention'],
    ['用 Huggingface 的', 'Hugging Face'],
    ['看键值快取多大', '键值缓存'],
  ])('mends “%s”', (words, right) => {
    expect(found(rule, prose(words))).toEqual([expect.stringContaining(`应写作“${right}”`)]);
    expect(fixed(rule, prose(words), heads)).toContain(right);
  });

  it.each([
    '用 LoRA、PyTorch、KV cache，看 prompt 与 Prompt',
    '`lora` 与 $lora$、“Pytorch”一词、《Flash Attention》',
    '改 lora_alpha、lora.py、peft/lora、x-lora、--lora',
    '[Flash attention](ref:vaswani2017attention)',
    '小写的 low rank adaptation',
  ])('leaves “%s” alone', (words) => {
    expect(found(rule, prose(words))).toEqual([]);
  });

  it('lets people ask, type and claim as they like', () => {
    expect(found(rule, edited(heads, 'aliases: [MHA]', 'aliases: [pytorch]'))).toEqual([]);
    expect(found(rule, edited(heads, '头数多了有什么用？', 'pytorch 里有什么用？'))).toEqual([]);
    expect(found(rule, edited(scaling, 'claim: 缩放', 'claim: Pytorch 缩放'))).toEqual([]);
  });

  it.each(carriers('用 Pytorch 训'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' “Pytorch” ')]);
  });

  it('sees words in a title, a calculation and a drawing', () => {
    expect(found(rule, edited(heads, '为什么用多头', 'Pytorch 为什么用多头'))).toHaveLength(1);
    expect(found(rule, edited(scaling, '# 头维', '# Pytorch 的头维'))).toEqual([
      expect.stringContaining('attention-scaling.md:29 “Pytorch”'),
    ]);
    expect(found(rule, edited('content/figures/attention.svg', '一个方框', 'Pytorch 的方框'))).toHaveLength(
      1,
    );
  });
});

describe('the right form of a name', () => {
  const term = {
    term: 'MAC',
    english: 'multiply-accumulate',
    aliases: ['BM25', 'BM-25'],
    avoid: [],
    meaning: '',
  };
  const spellings = spellingsOf([term], ['FLOPs', 'FLOPS']);

  it('is the first of its aliases, and any of its main names', () => {
    expect(rightForm('BM-25', spellings)).toBe('BM25');
    expect(rightForm('FLOPS', spellings)).toBeUndefined();
    expect(rightForm('Flops', spellings)).toBe('FLOPs');
  });

  it('is not asked of three letters that may be another word', () => {
    expect(rightForm('Mac', spellings)).toBeUndefined();
    expect(rightForm('mac', spellings)).toBe('MAC');
  });

  it('is looked up by letters and digits alone', () => {
    expect(keyOf('Flash-Attention 2')).toBe('flashattention2');
  });
});
