import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, fixed, found } from '../links/carriers.ts';

const changes = (tex: string) => edited(heads, '每个头有', `$${tex}$ 每个头有`);

describe('formula-operator', () => {
  it.each(carriers('$a=softmax(z)$'))('finds the name of a function in %s', (_, edits) => {
    expect(found('formula-operator', edits)).toEqual([
      expect.stringContaining('“softmax” softmax 排成了一串变量相乘：应写 \\softmax'),
    ]);
  });

  it.each([
    ['log p', '\\log p'],
    ['s_{max}', 's_{\\max}'],
    ['-log\\sigma', '-\\log\\sigma'],
    ['ReLU(x)', '\\operatorname{ReLU}(x)'],
    ['ln(n)', '\\ln(n)'],
  ])('mends %s', (wrong, right) => {
    expect(fixed('formula-operator', changes(wrong), heads)).toContain(`$${right}$`);
  });

  it.each([
    'sbd',
    'PE(pos,2i)',
    'd_{model}',
    '\\log p',
    '\\text{log}',
    '\\operatorname{ReLU}(x)',
    '\\mathrm{max}',
    'l n',
    'XW',
  ])('takes %s', (tex) => {
    expect(found('formula-operator', changes(tex))).toEqual([]);
  });
});
