/**
 * The words of this knowledge base: what its pages don't say, and how names are written. To run a knowledge base of
 * your own, change these lists; terms of the field stand in `content/glossary.yaml`.
 */

/** A wording that no page uses, and what to write instead. Quoted (“…”) it may be spoken of. */
export interface BannedWording {
  wording: string;
  /** The better wording; empty where the sentence says the same without it. */
  better: string;
}

export const bannedWordings: readonly BannedWording[] = [
  // Filler: it announces a statement instead of making it.
  { wording: '众所周知', better: '' },
  { wording: '不言而喻', better: '' },
  { wording: '毋庸置疑', better: '' },
  { wording: '毫无疑问', better: '' },
  { wording: '值得注意的是', better: '' },
  { wording: '值得一提的是', better: '' },
  { wording: '需要指出的是', better: '' },
  { wording: '综上所述', better: '' },
  { wording: '总而言之', better: '' },
  { wording: '总的来说', better: '' },
  { wording: '在当今', better: '如今' },
  { wording: '旨在', better: '为了' },
  { wording: '赋能', better: '说出具体做什么' },
  { wording: '助力', better: '帮助' },
  { wording: '抓手', better: '办法' },
  { wording: '底层逻辑', better: '原理' },
  { wording: '颗粒度', better: '粒度' },
  { wording: '扮演着', better: '是' },
  { wording: '至关重要', better: '说出为什么重要' },
  // Machine translation.
  { wording: '法学硕士', better: '大语言模型' },
  { wording: '标记化', better: '分词' },
  { wording: '令牌化', better: '分词' },
  { wording: '知识提炼', better: '知识蒸馏' },
  { wording: '变压器模型', better: 'Transformer' },
  { wording: '自我注意力', better: '自注意力' },
  { wording: '微调整', better: '微调' },
];

/** Names of software and firms as their makers write them. */
export const properNames: readonly string[] = [
  'PyTorch',
  'TensorFlow',
  'DeepSpeed',
  'Hugging Face',
  'ModelScope',
  'GitHub',
  'NVIDIA',
  'OpenAI',
  'DeepMind',
  'DeepSeek',
  'ChatGPT',
  'ChatGLM',
  'LangChain',
  'LlamaIndex',
  'TensorRT-LLM',
  'vLLM',
  'FlashAttention',
  'bitsandbytes',
  'Faiss',
  'FLOPs',
  'FLOPS',
  'Flops Profiler',
  'NumPy',
  'JavaScript',
  'YouTube',
];
