import type { IndexedQuestion, SearchIndex, SearchTexts } from '../../../src/search/index-data.ts';

const question = (slug: string, title: string, asks: string[], aliases: string[]): IndexedQuestion => ({
  slug,
  topic: 0,
  difficulty: 2,
  title,
  asks,
  aliases,
});

/** A dozen questions as candidates know them. */
export const index: SearchIndex = {
  topics: [
    { id: 'transformer', title: 'Transformer 与架构' },
    { id: 'rag', title: '检索增强与记忆' },
  ],
  questions: [
    question(
      'attention-scaling',
      '为什么注意力分数要除以 √d_k？',
      ['softmax 之前为什么要先缩放'],
      ['缩放点积注意力', '根号dk', 'scaled dot-product attention'],
    ),
    question('multi-head-attention', '为什么用多头注意力？', ['一个头不够吗'], ['MHA', '多头']),
    question(
      'transformer-parameter-count',
      '怎么估算参数量？',
      ['12 是怎么凑出来的'],
      ['12ld^2', '参数量公式'],
    ),
    question('lora', 'LoRA 为什么省显存？', ['低秩旁路是什么'], ['LoRA', '低秩适配']),
    question('finetuning-memory', '微调需要多少显存？', ['7B 全参微调要几张卡'], ['微调显存']),
    question('zero-stages', 'ZeRO 三个阶段各切什么？', ['DeepSpeed 把什么分到各卡'], ['ZeRO-3', 'ZeRO']),
    question(
      'hallucination',
      '怎样减少幻觉？',
      ['模型编造事实怎么办'],
      ['幻觉', 'hallucination', '胡说八道', '编造'],
    ),
    question(
      'repetition',
      '复读机问题怎么解决？',
      ['输出一直重复同一句话怎么办'],
      ['复读机', 'repetition penalty'],
    ),
    question('rlhf', 'RLHF 分哪几步？', ['人类反馈怎么变成奖励'], ['RLHF', '人类反馈强化学习']),
    question(
      'gradient-checkpointing',
      '梯度检查点是什么？',
      ['用时间换显存的办法'],
      ['重计算', 'activation checkpointing'],
    ),
    question('rag-pipeline', 'RAG 的流程是什么？', ['让模型先查资料再回答，怎么搭'], ['检索增强生成', 'RAG']),
    question('perplexity', '困惑度怎么算？', ['PPL 越低越好吗'], ['PPL', 'perplexity']),
  ],
  names: [
    { names: ['幻觉', 'hallucination', '胡说八道', '编造'], home: 6 },
    { names: ['显存', 'GPU memory', 'VRAM'] },
    { names: ['复读', 'repetition', '重复输出'] },
  ],
};

/** What results show of some of them. */
export const texts: SearchTexts = {
  hallucination: { summary: '检索、拒答与引用。', asks: ['模型编造事实怎么办？'], queries: [] },
  'gradient-checkpointing': {
    summary: '前向不存激活值，反向时重算。',
    asks: ['用时间换显存的办法？'],
    queries: [],
  },
};
