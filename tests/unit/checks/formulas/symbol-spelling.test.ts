import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const saying = (text: string): string[] =>
  found('symbol-spelling', edited(heads, '每个头有', `${text}每个头有`));

describe('symbol-spelling', () => {
  it.each(carriers('$d_{\\text{k}}$ 与 $d_k$、$d_k$'))(
    'finds a subscript set in two ways in %s',
    (_, changes) => {
      expect(found('symbol-spelling', changes)).toEqual([
        expect.stringMatching(/ d_\{\\text\{k\}\} 与.*的 d_k 是一回事$/),
      ]);
    },
  );

  it.each([
    ['$d_k$、$d_k$ 与 $d_{key}$', '“d” d_{key} 与'],
    ['$QK^\\top$、$AB^\\top$ 与 $QK^T$', '“^T” ^T 与'],
    ['$A^\\top$、$A^\\top$ 与 $A^{\\mathsf T}$', '^\\mathsf{T} 与'],
    ['$\\softmax(x)$、$\\softmax(y)$ 与 $\\mathrm{softmax}(z)$', '“\\mathrm{softmax}” \\mathrm{softmax} 与'],
    ['$\\log x$、$\\log y$ 与 $\\text{log}\\,z$', '“\\text{log}” \\text{log} 与'],
    ['$\\epsilon$、$\\epsilon$ 与 $\\varepsilon$', '“\\varepsilon” \\varepsilon 与'],
    ['$h_{model}$、$h_{model}$ 与 $h_{\\text{model}}$', 'h_{\\text{model}} 与'],
  ])('finds the rarer spelling in %s', (text, message) => {
    expect(saying(text)).toEqual([expect.stringContaining(message)]);
  });

  it('names the line of the other spelling, in whatever part of the page', () => {
    const changes = edited(scaling, '方差见脚注', '方差 $d_{\\text{k}}$ 见脚注');
    expect(found('symbol-spelling', changes)).toEqual([
      'attention-scaling.md:22 “d” d_{\\text{k}} 与第 4 行等 3 处的 d_k 是一回事',
    ]);
  });

  it.each([
    ['different symbols', '$d_k$ 与 $d_v$、$D_k$'],
    ['indices', '$x_i$ 与 $x_{in}$'],
    ['powers of a number', '$\\gamma^T$ 与 $x^\\top$'],
    ['the bound of a sum', '$\\sum_{t=1}^T$ 与 $x^\\top$'],
    ['words of a subscript', '$M_{\\text{KV}}$ 与 $\\operatorname{KV}$'],
    ['one spelling', '$d_{\\text{model}}$ 与 $d_{\\text{model}}$'],
  ])('takes %s', (_, text) => {
    expect(saying(text)).toEqual([]);
  });
});
