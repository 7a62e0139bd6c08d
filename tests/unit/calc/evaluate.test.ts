import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';
import { functions } from '../../../src/calc/math.ts';
import { calcTex } from '../../../src/calc/tex.ts';
import { katexOptions } from '../../../src/markdown/macros.ts';

const problems = (source: string): string[] =>
  evaluateCalc(source).problems.map(({ index, message }) => `${index} ${message}`);

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
    ['a wrong result, with the right one in the digits given', 'sqrt(128) = 11.4', '0 结果不对：应为 11.3'],
    ['a wrong power of ten', '6 * 1e3 * 1e9 = 6e13', '0 结果不对：应为 6e12'],
    ['a result in another dimension', '2 GB = 2 s', '0 单位不合：算式得到 GB，写的是 s'],
    ['a missing unit', '2 GB = 2', '0 结果带单位 GB，写出单位'],
    ['a unit on a plain number', '2 * 3 = 6 GB', '0 算式得到无量纲数 6，不该带单位 GB'],
    ['a name that is not defined', '2 * q = 4', '0 q 没有定义，也不是可用的单位'],
    ['a name defined twice', 'a = 1\na = 2 = 2', '1 a 已经定义过，换一个名字'],
    ['a line without an equals sign', '1 + 1', '0 缺等号：写成“名字 = 算式”或“算式 = 结果”'],
    ['an empty block', '\n', '0 calc 块是空的'],
    ['an array', '[1, 2] = 3', '0 只支持算术表达式'],
    ['an assignment inside', '(x = 3) = 3', expect.stringContaining('0 ')],
    ['a function that is not listed', 'import(1) = 1', expect.stringContaining('不支持函数 import')],
    ['an infinite result', '1 / 0 = 1', '0 结果不是有限的数'],
  ])('refuses %s', (_, source, message) => {
    expect(problems(source)).toEqual([message]);
  });

  it('checks a name that is defined already instead of defining it again', () => {
    expect(problems('a = 2 + 2\na = 5')).toEqual(['1 结果不对：应为 4']);
  });

  it('never throws and never gives more than it was given, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const { lines, problems: found } = evaluateCalc(source);
        expect(lines.length + found.length).toBeLessThanOrEqual(2 * source.split('\n').length + 1);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('the derivation of a calc block', () => {
  const tex = (source: string): string => {
    const { lines } = evaluateCalc(source);
    const defined = new Set(lines.flatMap(({ name }) => name ?? []));
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
