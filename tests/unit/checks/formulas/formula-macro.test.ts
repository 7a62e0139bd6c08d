import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const inFormula = (tex: string): string[] =>
  found('formula-macro', edited(heads, '每个头有', `$${tex}$ 每个头有`));

describe('formula-macro', () => {
  it.each(carriers('$a+\\alhpa$'))('finds an unknown command in %s', (_, changes) => {
    expect(found('formula-macro', changes)).toEqual([
      expect.stringMatching(/“\\{1,2}alhpa” 不认识的命令 \\alhpa（是否想写 \\alpha？）$/),
    ]);
  });

  it.each([
    ['\\sofmax', '\\softmax'],
    ['\\fracc', '\\frac'],
    ['\\Sqrt', '\\sqrt'],
    ['\\mathbbm', '\\mathbb'],
    ['\\operatornmae', '\\operatorname'],
    ['\\rightarow', '\\rightarrow'],
    ['\\thteaa', '\\theta'],
    ['\\softmaxes', '\\softmax'],
  ])('takes %s for %s', (wrong, right) => {
    expect(inFormula(wrong)).toEqual([
      expect.stringContaining(`不认识的命令 ${wrong}（是否想写 ${right}？）`),
    ]);
  });

  it('names no other command where none is near', () => {
    expect(inFormula('\\qzxjvqwkz')).toEqual([expect.stringMatching(/不认识的命令 \\qzxjvqwkz$/)]);
  });

  it('finds an unknown environment, at both its ends', () => {
    expect(inFormula('\\begin{algined}a\\end{algined}')).toEqual([
      expect.stringContaining('“algined” 不认识的环境 algined（是否想写 aligned？）'),
      expect.stringContaining('“algined” 不认识的环境 algined（是否想写 aligned？）'),
    ]);
  });

  it('finds each of several', () => {
    expect(inFormula('\\aaaa+\\bbbb')).toHaveLength(2);
  });

  it.each([
    '\\KL(p\\|q)',
    '\\R^d',
    '\\argmax_x',
    '\\operatorname*{lim}',
    '\\bm{x}',
    '\\big(',
    '\\,',
    '\\limits',
  ])('knows %s', (tex) => {
    expect(inFormula(tex)).toEqual([]);
  });
});
