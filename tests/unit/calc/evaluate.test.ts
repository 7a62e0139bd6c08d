import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';
import { functions } from '../../../src/calc/names.ts';
import { calcTex } from '../../../src/calc/tex.ts';
import { katexOptions } from '../../../src/markdown/macros.ts';

const problems = (source: string): string[] =>
  evaluateCalc(source).problems.map(
    ({ rule, index, start, message }) => `${index}:${start} ${rule} ${message}`,
  );

describe('a calc block', () => {
  it.each([
    [
      'AdamW state of a 6.7B model (ZeRO, section 3.1: 16 bytes a parameter)',
      'N = 6.7e9 # 参数\nN * 16 byte = 107.2 GB',
    ],
    [
      'parameters of LLaMA-7B as its checkpoint counts them',
      '32 * (4 * 4096^2 + 3 * 4096 * 11008 + 2 * 4096) + 2 * 32000 * 4096 + 4096 = 6738415616',
    ],
    ['Chinchilla tokens a parameter', '1.4e12 / 70e9 = 20'],
    ['a share in percent', '1 / 8 = 12.5 %'],
    ['binary units', '1 GiB to MB = 1073.7 MB'],
    ['rates', '16 GB / (2000 GB/s) = 8 ms'],
    ['one PFLOP/s for a day', '1 PFLOP/s * 1 day = 8.64e19 FLOP'],
    ['a result written with fewer digits', 'sqrt(128) = 11'],
    ['functions', 'log2(1024) + exp(0) + max(1, 2) = 13'],
  ])('accepts %s', (_, source) => {
    expect(problems(source)).toEqual([]);
  });

  it.each([
    [
      'a wrong result, with the right one in the digits given',
      'sqrt(128) = 11.4',
      '0:12 calc-result 结果不对：应为 11.3',
    ],
    ['a wrong power of ten', '6 * 1e3 * 1e9 = 6e13', '0:16 calc-result 结果不对：应为 6e12'],
    ['an infinite result', '1 / 0 = 1', '0:0 calc-result 结果不是有限的数'],
    ['a root that is no real number', 'sqrt(0 - 4) = 2', '0:0 calc-result 结果不是实数'],
    ['a power beyond all numbers', '9^9^9^9 = 1', '0:0 calc-result 结果不是有限的数'],
    ['a result in another dimension', '2 GB = 2 s', '0:9 calc-unit 单位不合：算式得到 GB，写的是 s'],
    ['a missing unit', '2 GB = 2', '0:7 calc-unit 结果带单位 GB，写出单位'],
    ['a unit on a plain number', '2 * 3 = 6 GB', '0:10 calc-unit 算式得到无量纲数 6，不该带单位 GB'],
    ['a sum of two dimensions', '2 GB + 3 s = 5 GB', '0:0 calc-unit 单位不合：GB 和 s 不能相加减或换算'],
    [
      'a conversion to another dimension',
      '2 GB to s = 2 s',
      '0:0 calc-unit 单位不合：GB 和 s 不能相加减或换算',
    ],
    [
      'an unknown unit, with the nearest',
      '16 byts = 16 byte',
      '0:3 calc-unit 不认识的单位 byts（是否想写 byte？）',
    ],
    ['a unit in the wrong case', '2 gb to MB = 2000 MB', '0:2 calc-unit 不认识的单位 gb（是否想写 GB？）'],
    ['an unknown unit of a result', '2 GB = 2 GBs', '0:9 calc-unit 不认识的单位 GBs（是否想写 GB？）'],
    [
      'a conversion to a number of units',
      '2 GB to 5 MB = 2000 MB',
      '0:0 calc-unit to 的右边只写单位，不写数',
    ],
    ['a conversion of nothing', 'to s = 2 s', '0:0 calc-syntax 算式读不懂：to 不该在这里'],
    ['a logarithm of bytes', 'log2(2 GB) = 1', '0:0 calc-unit log2 的参数不能带单位'],
    ['a name that is not defined', '2 * q = 4', '0:4 calc-syntax q 没有定义，也不是可用的单位'],
    [
      'a misspelt name',
      'state = 2\n2 * stat = 4',
      '1:4 calc-syntax stat 没有定义，也不是可用的单位（是否想写 state？）',
    ],
    ['a name defined twice', 'a = 1\na = 2 = 2', '1:0 calc-syntax a 已经定义过，换一个名字'],
    ['a name that is an operator', 'mod = 3', '0:0 calc-syntax mod 是保留字，换一个名字'],
    ['a line without an equals sign', ' 1 + 1', '0:1 calc-syntax 缺等号：写成“名字 = 算式”或“算式 = 结果”'],
    ['nothing behind the equals sign', '1 + 1 =', '0:6 calc-syntax 等号两边都要有内容'],
    ['three equals signs', 'a = 1 = 1 = 1', '0:12 calc-syntax 一行至多两个等号：名字 = 算式 = 结果'],
    ['a comment alone', '1 = 1\n  # 说明', '1:2 calc-syntax 注释要跟在算式后面，单独的说明写在正文里'],
    ['an empty block', '\n', '0:0 calc-syntax calc 块是空的'],
    ['a sign of another keyboard', '3 × 2 = 6', '0:2 calc-syntax 算式里不能有“×”（是否想写 *？）'],
    ['separators in an input', '1,024 * 2 = 2048', '0:2 calc-syntax 数 024 以 0 开头；千分位不写逗号'],
    [
      'separators in a result',
      '1024 * 2 = 2,048',
      '0:11 calc-syntax 结果不写千分位逗号，排版时会自动加上（是否想写 2048？）',
    ],
    ['a missing bracket', '(1 + 2 = 3', '0:5 calc-syntax 缺右括号'],
    ['a bracket too many', '1 + 2) = 3', '0:5 calc-syntax 右括号多了一个'],
    ['a bracket too many behind a unit', '2 GB = 2 GB)', '0:11 calc-syntax 右括号多了一个'],
    ['a bracket of a unit that stays open', '2 GB / (1 s) = 2 GB/(s', '0:21 calc-syntax 缺右括号'],
    ['an unfinished expression', '1 + = 3', '0:2 calc-syntax 算式没有写完'],
    ['an array', '[1, 2] = 3', expect.stringMatching(/^0:0 calc-syntax 算式里不能有“\[”/)],
    ['a text', '"a" = 3', expect.stringMatching(/^0:0 calc-syntax 算式里不能有“"”/)],
    [
      'a member of a name',
      'a = 1\na.constructor = 3',
      expect.stringMatching(/^1:1 calc-syntax 算式里不能有“\.”/),
    ],
    ['a factorial', '3! = 6', expect.stringMatching(/^0:1 calc-syntax 算式里不能有“!”/)],
    ['a binary number', '0b11 = 3', '0:0 calc-syntax 0 和后面的字母之间空一格'],
    [
      'a function that is not listed',
      'import(1) = 1',
      expect.stringMatching(/^0:0 calc-syntax 不支持函数 import/),
    ],
    ['a misspelt function', 'sqr(4) = 2', '0:0 calc-syntax 不支持函数 sqr（是否想写 sqrt？）'],
    [
      'a multiplication that looks like a call',
      'a = 2\na (3) = 6',
      '1:0 calc-syntax a 不是函数，括号前写出乘号：a * (…)',
    ],
    ['a line too long', `1${' + 1'.repeat(100)} = 101`, '0:300 calc-syntax 一行至多 300 个字符'],
    [
      'brackets too deep',
      `${'('.repeat(21)}1${')'.repeat(21)} = 1`,
      '0:20 calc-syntax 括号至多 20 层，拆成几行',
    ],
    ['a definition that nothing uses', 'a = 2\nb = 3\n2 * b = 6', '0:0 calc-unused a 没有用到'],
  ])('refuses %s', (_, source, message) => {
    expect(problems(source)).toEqual([message]);
  });

  it('checks a name that is defined already instead of defining it again', () => {
    expect(problems('a = 2 + 2\na = 5')).toEqual(['1:4 calc-result 结果不对：应为 4']);
  });

  it('goes on behind a line that can not be read', () => {
    expect(problems('a = 2 +\nb = 3 = 4')).toEqual([
      '0:6 calc-syntax 算式没有写完',
      '1:8 calc-result 结果不对：应为 3',
    ]);
  });
});

describe('the derivation of a calc block', () => {
  const tex = (source: string): string => {
    const { lines } = evaluateCalc(source);
    const defined = new Set(lines.flatMap(({ name }) => name?.text ?? []));
    const last = lines.at(-1);
    if (!last) throw new Error('nothing to set');
    const { left, right } = calcTex(last, defined);
    return `${left} ${right}`;
  };

  it.each([
    ['a definition', 'd_model = 4096', 'd_{\\text{model}} = 4{,}096'],
    ['an exact result', '2 * 3 = 6', '2 \\times 3 = 6'],
    ['a rounded result', 'sqrt(128) = 11.3', '\\sqrt{128} \\approx 11.3'],
    ['units in upright type', 'b = 312 TFLOP/s', 'b = 312 \\ \\text{TFLOP}\\text{/}\\text{s}'],
    ['the digits that the author wrote', '62 / 200 = 31.0 %', '\\dfrac{62}{200} = 31.0\\%'],
    ['powers of ten', '6.7e9 * 2 = 1.34e10', '6.7\\times 10^{9} \\times 2 = 1.34\\times 10^{10}'],
    [
      'a conversion by its result alone',
      'm = 1 GiB\nm to MB = 1073.7 MB',
      'm \\approx 1{,}073.7\\ \\text{MB}',
    ],
    ['a name with an index and a subscript', 's0_fw = 2', 's_{0,\\text{fw}} = 2'],
    [
      'rounding as brackets',
      'i0 = 3\nceil(i0 / 2) = 2',
      '\\left\\lceil \\dfrac{i_{0}}{2} \\right\\rceil = 2',
    ],
  ])('sets %s', (_, source, expected) => {
    expect(tex(source)).toBe(expected);
  });

  it.each([...functions])('can be rendered by KaTeX where it calls %s on a name', (name) => {
    const call = name === 'min' || name === 'max' ? `${name}(i0, n_gpu)` : `${name}(i0)`;
    expect(() => katex.renderToString(tex(`i0 = 0.5\nn_gpu = 8\n${call}`), katexOptions())).not.toThrow();
  });
});
