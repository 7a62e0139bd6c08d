import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const rule = 'text-punctuation';
const prose = (words: string) => edited(heads, '每个头有自己的投影', words);

describe(rule, () => {
  // GB/T 15834—2011 《标点符号用法》.
  it.each([
    ['算得快;存得省', '算得快；存得省'],
    ['先算。。再存', '先算。再存'],
    ['先算，，再存', '先算，再存'],
    ['等等...再说', '等等……再说'],
    ['等等…再说', '等等……再说'],
    ['先算 -- 再存', '先算——再存'],
    ['多头(注意力)层', '多头（注意力）层'],
    ['用 LoRA (低秩)', '用 LoRA （低秩）'],
    ['他说"很快"吗', '他说“很快”吗'],
  ])('mends “%s”', (written, right) => {
    expect(found(rule, prose(written))).toHaveLength(1);
    expect(fixed(rule, prose(written), heads)).toContain(right);
  });

  it('leaves the choice between two different marks to the author', () => {
    expect(found(rule, prose('先算、。再存'))).toEqual([expect.stringContaining('里的 、。 重叠了')]);
    expect(fixed(rule, prose('先算、。再存'), heads)).toContain('先算、。再存');
  });

  it.each([
    '调用 KL(教师‖学生)，得 (5, 3, 1)',
    '用 llm("你好") 或 llm.predict("再见") 调用',
    '今天……很快。——真的？！',
    '“问题—答案”对，GB/T 45654—2025，3–5 倍',
    '参数 --master_addr 与 similarity…',
  ])('leaves “%s” alone', (words) => {
    expect(found(rule, prose(words))).toEqual([]);
  });

  it.each(carriers('算得快;存得省'))('sees words in %s', (_carrier, changes) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(' “;” ')]);
  });
});
