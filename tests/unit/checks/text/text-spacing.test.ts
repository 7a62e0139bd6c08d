import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autocorrect } from '../../../../scripts/autocorrect.ts';
import { mayBeMisset, missettings } from '../../../../src/checks/words/setting.ts';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const rule = 'text-spacing';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  // A space between Chinese and Latin, none beside full-width punctuation: W3C “Requirements for Chinese Text Layout”, §3.2.2.
  it.each([
    ['用PyTorch 训练', '用 PyTorch 训练'],
    ['用 PyTorch训练', '用 PyTorch 训练'],
    ['第3 章', '第 3 章'],
    ['占 80%的显存', '占 80% 的显存'],
    ['很快 ，很省', '很快，很省'],
    ['很快， 很省', '很快，很省'],
    ['很快,很省', '很快，很省'],
    ['快吗?快', '快吗？快'],
    ['结论:很快', '结论：很快'],
  ])('mends “%s”', (written, right) => {
    expect(found(rule, prose(written))).toHaveLength(1);
    expect(fixed(rule, prose(written), heads)).toContain(right);
  });

  it.each([
    ['a formula', '乘以$x$得到', '乘以 $x$ 得到'],
    ['code', '调用`f`得到', '调用 `f` 得到'],
    ['bold words', '用**LoRA**微调', '用 **LoRA** 微调'],
    ['a link', '见[LoRA](./attention-scaling.md)一文', '见 [LoRA](./attention-scaling.md) 一文'],
  ])('sets a space about %s', (_what, written, right) => {
    expect(found(rule, prose(written))).toHaveLength(2);
    expect(fixed(rule, prose(written), heads)).toContain(right);
  });

  it.each([
    '编码器-解码器',
    '`a`、`b` 与 $c$，合起来',
    'GPT-3：1 万张 V100，A/B 两组',
    '**要点。** 正文从这里开始',
    '调用 f(x) 和 LLM.int8()，得 (5, 3, 1)',
    'Shift+回车',
    '版本 v1：1.2T、七种来源',
  ])('leaves “%s” alone', (words) => {
    expect(found(rule, prose(words))).toEqual([]);
  });

  it('leaves code blocks, formulas and what people type into a search box alone', () => {
    expect(found(rule, prose('```py\nx=用PyTorch\n```'))).toEqual([]);
    expect(found(rule, edited(heads, 'aliases: [MHA]', 'aliases: [根号dk]'))).toEqual([]);
  });

  it.each(carriers('用LoRA 训'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes).filter((line) => line.includes('“用L”'))).toHaveLength(1);
  });

  it.each([
    ['a title', edited(heads, '为什么用多头注意力？', '为什么用MHA？'), 'multi-head-attention.md:2 “用M”'],
    [
      'an ask',
      edited(heads, '为什么要拆成多个头？', '为什么要拆成8 个头？'),
      'multi-head-attention.md:6 “成8”',
    ],
    ['a comment of a calculation', edited(scaling, '# 头维', '# 头维d'), 'attention-scaling.md:29 “维d”'],
    [
      'a drawing',
      edited('content/figures/attention.svg', '一个方框', '一个box 方框'),
      'attention.svg:1 “个b”',
    ],
    ['the ledger', edited('content/notes.yaml', '点积为什么先', '点积QK 为什么先'), 'notes.yaml:6 “积Q”'],
  ])('sees words in %s', (_carrier, changes, place) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(place)]);
  });

  it('never overlooks what the typography would change', () => {
    const character = fc.constantFrom(...'的了中Ax7%,.:;!?()，。：？（“”《、…—-+/~#@&*=_|"\'\n α');
    const words = fc.array(character, { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(words, (text) => missettings(text, autocorrect).length === 0 || mayBeMisset(text)),
      { numRuns: 3000, seed: 1 },
    );
  });
});
