import { describe, expect, it } from 'vitest';
import { edited, findings, scaling, type Changes } from '../../content-fixture.ts';

const block =
  'N = 6.7e9\nstate = N * 16 byte = 107.2 GB   # 混合精度的静态状态\nstate to GiB = 99.8 GiB\nN / 20e9 = 33.5 %';

/** The page with that block, and one more part. */
const page = (part: string | RegExp, replacement: string): Changes => {
  const [[path, text] = ['', '']] = Object.entries(edited(scaling, part, replacement));
  return { [path]: (text ?? '').replace(/d_k = 128.*\nsqrt\(d_k\) = 11\.3/, () => block) };
};
const below = (prose: string): Changes => page('## 延伸', `${prose}\n\n## 延伸`);
const slips = (changes: Changes): string[] =>
  findings(changes).filter((line) => line.includes(' number-prose '));
const at = (place: string, message: string): string[] => [
  `attention-scaling.md:${place} number-prose ${message}`,
];

describe('a number of the prose', () => {
  it.each([
    ['repeats a result', '一共要 107.2 GB。'],
    ['repeats it in fewer digits', '一共要约 107 GB。'],
    ['repeats it in another unit', '也就是 0.107 TB。'],
    ['is an input of the block', '参数 6.7 GB。'],
    ['is the rest of a share', '其余 66.5% 是别的。'],
    [
      'comes from a source that the sentence names',
      '论文测得 107.8 GB（[表 3](ref:vaswani2017attention)）。',
    ],
    ['is of another kind', '每秒 107.8 GB/s。'],
    ['is computed in the sentence', '两卡 2 × 54.3 = 108.6 GB。'],
    ['is a bound', '超过 110 GB 就放不下。'],
    ['names a card', '单张 141 GB 的卡就够。'],
    ['names a machine', '放得进 128 GB 的内存。'],
  ])('may stand where it %s', (_, prose) => {
    expect(slips(below(prose))).toEqual([]);
  });

  it.each([
    ['prose', below('一共要 107.8 GB。'), at('35:5', '107.8 GB 和算式不一致：calc 块算得 107.2 GB')],
    [
      'prose, with its digits changed places',
      below('占 35.3%。'),
      at('35:3', '35.3 % 和算式不一致：calc 块算得 33.5 %'),
    ],
    [
      'prose far off, below the block',
      below('一共要 385 GB。'),
      at('35:5', '385 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a list',
      below('- 静态状态\n- 一共 **107.8 GB**'),
      at('36:8', '107.8 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a table',
      below('| a | b |\n|---|---|\n| 一 | 117.2 GB |'),
      at('37:7', '117.2 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a formula',
      below('$S = 104.2\\ \\text{GB}$'),
      at('35:6', '104.2 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a footnote',
      below('见注[^a]。\n\n[^a]: 即 106.2 GB。'),
      at('37:9', '106.2 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a heading',
      below('### 为什么是 108.2 GB？'),
      at('35:10', '108.2 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a caption',
      page('一张图', '一共 107.3 GB'),
      at('24:13', '107.3 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'the summary',
      page('让它回到 1。', '让它回到 1，占 107.9 GB。'),
      at('4:48', '107.9 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'a key point',
      page('方差大则 softmax 饱和', '状态占 147.2 GB'),
      at('7:9', '147.2 GB 和算式不一致：calc 块算得 107.2 GB'),
    ],
    [
      'decimal units for binary ones',
      below('即 99.8 GB。'),
      at('35:3', '99.8 GB 的单位和算式不一致：calc 块里是 99.8 GiB'),
    ],
  ])('that contradicts the block is found in %s', (_, changes, expected) => {
    expect(slips(changes)).toEqual(expected);
  });
});
