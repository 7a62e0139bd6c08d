import type { FaultKind } from '../fault.ts';
import { everywhere } from '../places/carriers.ts';
import { except, faultyWords } from './words.ts';

/** What people ask and claim stands as they say it. */
const written = except(everywhere, 'ask', 'claim');

/** Faults of words. */
export const textFaults: readonly FaultKind[] = [
  faultyWords({
    kind: 'no space between Chinese and Latin',
    rules: 'text-spacing',
    severity: 'warning',
    carriers: everywhere,
    words: ['用Python写的', '一共有12个的', '加载model时的'],
  }),
  faultyWords({
    kind: 'space beside Chinese punctuation',
    rules: 'text-spacing',
    severity: 'warning',
    carriers: everywhere,
    words: ['前一半 ，后一半', '前一半， 后一半', '前一半,后一半'],
  }),
  faultyWords({
    kind: 'wrong punctuation',
    rules: 'text-punctuation',
    severity: 'warning',
    carriers: everywhere,
    words: [
      '前一半;后一半',
      '前一半，，后一半',
      '前一半(补充)后一半',
      '前一半。。',
      '如此...等等',
      '前一半--后一半',
      '所谓"模型"的',
    ],
  }),
  faultyWords({
    kind: 'quotation mark or bracket without a partner',
    rules: 'unclosed-quote',
    carriers: everywhere,
    words: ['所谓“模型的', '所谓模型”的', '前一半（补充的', '前一半补充）的', '见《论文的'],
  }),
  faultyWords({
    kind: 'character that nobody sees',
    rules: 'invisible-character',
    carriers: everywhere,
    words: [
      '看不\u200b见',
      '看不\u00a0见',
      '看不\u3000见',
      '看不\ufeff见',
      '看不\u00ad见',
      '看不\u202e见',
      '编号１２',
      '看不\ue000见',
      '烫烫烫',
    ],
  }),
  faultyWords({
    kind: 'word typed twice',
    rules: 'repeated-word',
    severity: 'warning',
    carriers: except(everywhere, 'ask'),
    words: ['很好的的方法', '已经算过了了，', '这个模型模型里', '读 the the paper 的', '因为因为它'],
  }),
  faultyWords({
    kind: 'banned wording',
    rules: 'banned-wording',
    severity: 'warning',
    carriers: written,
    words: [
      '这至关重要，',
      '众所周知，',
      '经过标记化的',
      '值得注意的是，',
      '它扮演着核心角色，',
      '变压器模型的',
    ],
  }),
  faultyWords({
    kind: 'name in other letters',
    rules: 'term-spelling',
    severity: 'warning',
    carriers: written,
    words: [
      '用 Pytorch 写',
      '用 pytorch 写',
      '配 Deepspeed 跑',
      '用 LORA 调',
      '在 Github 上',
      '用 langchain 写',
    ],
  }),
  faultyWords({
    kind: 'tab among the words',
    rules: 'line-end-space',
    severity: 'warning',
    carriers: except(everywhere, 'literal field', 'folded field'),
    words: ['前一半\t后一半'],
  }),
  faultyWords({
    kind: 'digits in groups of another length',
    rules: 'number-grouping',
    severity: 'warning',
    carriers: everywhere,
    words: ['共 1,0000 个', '共 12,34,567 个', '共 1234,567 个', '共 1，000 个'],
  }),
];
