import type { FaultKind } from '../fault.ts';
import { markdown, plainWords } from '../places/carriers.ts';
import { except, faultyWords } from './words.ts';

/** Faults of formulas in the text. */
export const formulaFaults: readonly FaultKind[] = [
  faultyWords({
    kind: 'formula that does not parse',
    rules: 'formula-parses',
    carriers: markdown,
    words: [
      '$\\frac{1}$',
      '$x^2^3$',
      '$\\sqrt{x$',
      '$\\left(x$',
      '$x_$',
      '$\\begin{aligned}x$',
      '$x}$',
      '$50%$',
    ],
  }),
  faultyWords({
    kind: 'unknown command',
    rules: 'formula-macro',
    carriers: markdown,
    words: ['$\\alhpa$', '$\\foo x$', '$\\begin{algined}x\\end{algined}$', '$\\sotfmax(x)$'],
  }),
  faultyWords({
    kind: 'command that a formula may not use',
    rules: 'formula-forbidden',
    carriers: markdown,
    words: [
      '$x\\tag{1}$',
      '$x\\label{eq}$',
      '$\\def\\a{x}\\a$',
      '$\\href{https://example.org}{x}$',
      '$\\newcommand{\\a}{x}x$',
    ],
  }),
  faultyWords({
    kind: 'Han or full-width signs in a formula',
    rules: 'formula-han',
    carriers: markdown,
    words: ['$x_{词}$', '$x，y$', '$f（x）$', '$x＝1$', '$总数=1$'],
  }),
  faultyWords({
    kind: 'function in italics',
    rules: 'formula-operator',
    carriers: markdown,
    words: ['$softmax(x)$', '$log(x)$', '$max(x,y)$', '$argmax_x$', '$exp(x)$', '$KL(p)$'],
  }),
  faultyWords({
    kind: 'line break outside an environment',
    rules: 'formula-line-break',
    carriers: markdown,
    words: ['$x\\\\y$', '$x\\newline y$'],
  }),
  faultyWords({
    kind: 'formula wider than a phone',
    rules: 'formula-width',
    carriers: except(markdown, 'table'),
    words: [`$\\text{${'a'.repeat(60)}}$`, `$\\left(${'x+y+'.repeat(14)}z\\right)$`],
  }),
  faultyWords({
    kind: 'formula without anything in it',
    rules: 'formula-empty',
    carriers: markdown,
    words: ['$\\,$', '${}$'],
  }),
  faultyWords({
    kind: 'dollar without a partner',
    rules: 'formula-delimiter',
    carriers: markdown,
    words: ['其中 $x_1 是输入', '其中 x_1$ 是输入', '$ x_1 $', '$$x_1$$', '其中$'],
  }),
  faultyWords({
    kind: 'price',
    rules: ['formula-price', 'formula-delimiter'],
    carriers: markdown,
    words: ['从 $5 涨到 $10 了', '每次 $0.5，'],
  }),
  faultyWords({
    kind: 'TeX outside a formula',
    rules: 'formula-outside',
    carriers: markdown,
    words: ['\\(x\\)', '\\[x\\]', '\\alpha', '乘以 \\sqrt d'],
  }),
  faultyWords({
    kind: 'formula where plain words stand',
    rules: 'formula-outside',
    carriers: plainWords,
    words: ['$x$', '\\alpha', '\\(x\\)'],
  }),
  faultyWords({
    kind: 'bar in a formula of a table',
    rules: 'formula-table-bar',
    carriers: ['table'],
    words: ['$P(a|b)$', '$|x|$', '$\\{x|y\\}$'],
  }),
  faultyWords({
    kind: 'one symbol spelled in two ways',
    rules: 'symbol-spelling',
    severity: 'warning',
    carriers: except(markdown, 'term meaning', 'topic map'),
    words: [
      '$z_{\\text{k}}$、$z_k$、$z_k$',
      '$z_k$、$z_k$、$z_{key}$',
      '$\\epsilon$、$\\epsilon$、$\\varepsilon$',
      '$\\softmax(z)$、$\\softmax(z)$、$\\mathrm{softmax}(z)$',
    ],
  }),
];
