import { changed, type FaultKind } from '../fault.ts';
import { guides, linesOf, questions } from '../places/lines.ts';
import { faultyBlock } from './faulty-block.ts';

/** Faults of a display formula of its own, in each place that can hold one; the fault is in one of its rows, from 0. */
const display = (
  kind: string,
  rules: string,
  row: number,
  variants: readonly (readonly string[])[],
  severity: FaultKind['severity'] = 'error',
): FaultKind =>
  faultyBlock({ kind, rules, severity, row: row + 1, variants: variants.map((tex) => ['$$', ...tex, '$$']) });

const long = 'a_{1}+b_{2}+c_{3}+d_{4}+f_{5}+g_{6}';

/** Faults of display formulas. */
export const displayFaults: readonly FaultKind[] = [
  display('display formula that does not parse', 'formula-parses', 1, [
    ['x = 1', '+ \\frac{2', '+ 3'],
    ['x = 1', '+ 2^3^4', '+ 3'],
    ['\\begin{aligned}', 'x &= \\sqrt{1 \\\\', '\\end{aligned}'],
  ]),
  display('unknown command in a display formula', 'formula-macro', 1, [['x', '= \\foo y']]),
  display('line break in a display formula', 'formula-line-break', 0, [['x = 1 \\\\', 'x = 2']]),
  display('Han in a display formula', 'formula-han', 1, [['x =', '显存 + 1']]),
  display('equations side by side that are too wide', 'formula-width', 1, [
    [`x=${long},\\qquad`, `y=${long}`],
  ]),
  display('number of a display formula', 'formula-forbidden', 1, [['x', '= 1 \\tag{1}']]),
  display(
    'symbol that nothing explains',
    'symbol-explained',
    0,
    [['\\mathfrak{Z} = \\mathfrak{Y} + 1'], ['1 \\le \\mathfrak{Y}']],
    'warning',
  ),
  {
    kind: 'display formula without a fence',
    rules: ['formula-delimiter'],
    severity: 'error',
    carriers: ['display'],
    inject: (content, _, random) => {
      const file = random.pick([...questions(content), ...guides(content)]);
      const text = content.get(file) ?? '';
      const lines = linesOf(text);
      const fences = lines.filter(({ text: line }) => line === '$$');
      const [gone, left] = random.pick([
        [fences.length - 1, fences.length - 2],
        [fences.length - 2, fences.length - 1],
      ]);
      const fence = fences[gone];
      const other = fences[left];
      if (!fence || !other) return undefined;
      const next = text
        .split('\n')
        .toSpliced(fence.number - 1, 1)
        .join('\n');
      const line = other.number > fence.number ? other.number - 1 : other.number;
      return changed(file, [line], next, `take $$ of line ${fence.number} away`);
    },
  },
];
