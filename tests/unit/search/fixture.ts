import type { IndexedQuestion, SearchIndex } from '../../../src/search/index-data.ts';

const question = (
  s: string,
  title: string,
  asks: string[],
  aliases: string[],
  summary: string,
): IndexedQuestion => ({
  s,
  t: 0,
  d: 2,
  title,
  asks,
  aliases,
  summary,
});

/** A dozen questions as candidates know them. */
export const index: SearchIndex = {
  version: 1,
  topics: [
    { id: 'transformer', title: 'Transformer 与架构' },
    { id: 'rag', title: '检索增强与记忆' },
  ],
  questions: [
    question(
      'attention-scaling',
      '为什么注意力分数要除以 √d_k？',
      ['softmax 之前为什么要先缩放？'],
      ['缩放点积注意力', '根号dk', 'scaled dot-product attention'],
      '点积方差等于 d_k，太大会让 softmax 饱和。',
    ),
    question(
      'multi-head-attention',
      '为什么用多头注意力？',
      ['一个头不够吗？'],
      ['MHA', '多头'],
      '每个头看不同的子空间。',
    ),
    question(
      'transformer-parameter-count',
      '怎么估算参数量？',
      ['12 是怎么凑出来的？'],
      ['12ld^2', '参数量公式'],
      '每层约 12d²。',
    ),
    question(
      'lora',
      'LoRA 为什么省显存？',
      ['低秩旁路是什么？'],
      ['LoRA', '低秩适配'],
      '冻结原权重，只训练两个低秩矩阵。',
    ),
    question(
      'finetuning-memory',
      '微调需要多少显存？',
      ['7B 全参微调要几张卡？'],
      ['微调显存'],
      '混合精度 AdamW 每个参数 16 字节。',
    ),
    question(
      'zero-stages',
      'ZeRO 三个阶段各切什么？',
      ['DeepSpeed 把什么分到各卡？'],
      ['ZeRO-3', 'ZeRO'],
      '优化器状态、梯度、参数依次切分。',
    ),
    question('hallucination', '怎样减少幻觉？', ['模型编造事实怎么办？'], ['幻觉'], '检索、拒答与引用。'),
    question(
      'repetition',
      '复读机问题怎么解决？',
      ['输出一直重复同一句话怎么办？'],
      ['复读机', 'repetition penalty'],
      '提高温度或加重复惩罚。',
    ),
    question(
      'rlhf',
      'RLHF 分哪几步？',
      ['人类反馈怎么变成奖励？'],
      ['RLHF', '人类反馈强化学习'],
      'SFT、奖励模型、PPO。',
    ),
    question(
      'gradient-checkpointing',
      '梯度检查点是什么？',
      ['用时间换显存的办法？'],
      ['重计算', 'activation checkpointing'],
      '前向不存激活值，反向时重算。',
    ),
    question(
      'rag-pipeline',
      'RAG 的流程是什么？',
      ['让模型先查资料再回答，怎么搭？'],
      ['检索增强生成', 'RAG'],
      '切块、向量化、检索、拼提示、生成。',
    ),
    question(
      'perplexity',
      '困惑度怎么算？',
      ['PPL 越低越好吗？'],
      ['PPL', 'perplexity'],
      '平均负对数似然的指数。',
    ),
  ],
  synonyms: [
    ['幻觉', 'hallucination', '胡说八道', '编造'],
    ['显存', 'GPU memory', 'VRAM'],
    ['复读', 'repetition', '重复输出'],
  ],
};
