import { changed, type Content, type Fault, type FaultKind } from '../fault.ts';
import { guides, linesOf, questions, withLine } from '../places/lines.ts';
import type { Random } from '../random.ts';

/** Puts a display formula behind a paragraph. */
function displayed(tex: readonly string[], row: number) {
  return (content: Content, random: Random): Fault | undefined => {
    const file = random.pick([...questions(content), ...guides(content)]);
    const text = content.get(file) ?? '';
    const lines = linesOf(text);
    const place = random.maybe(
      lines.filter(({ kind, number }) => kind === 'prose' && lines[number]?.kind === 'blank'),
    );
    if (!place) return undefined;
    const next = withLine(text, place.number, place.text, '', '$$', ...tex, '$$');
    return changed(
      file,
      place.number + 2 + row,
      next,
      `put $$ ${tex.join(' ⏎ ')} $$ behind line ${place.number}`,
    );
  };
}

const display = (
  kind: string,
  rule: string,
  row: number,
  variants: readonly (readonly string[])[],
  severity: FaultKind['severity'] = 'error',
): FaultKind => ({
  kind,
  rules: [rule],
  severity,
  carriers: ['display'],
  inject: (content, _, random) => displayed(random.pick(variants), row)(content, random),
});

const long = 'a_{1}+b_{2}+c_{3}+d_{4}+f_{5}+g_{6}';

/** Faults of display formulas. */
export const displayFaults: readonly FaultKind[] = [
  display('display formula that does not parse', 'formula-parses', 2, [
    ['x = 1', '+ \\frac{2', '+ 3'],
    ['x = 1', '+ 2^3^4', '+ 3'],
    ['\\begin{aligned}', 'x &= \\sqrt{1 \\\\', '\\end{aligned}'],
  ]),
  display('unknown command in a display formula', 'formula-macro', 2, [['x', '= \\foo y']]),
  display('line break in a display formula', 'formula-line-break', 1, [['x = 1 \\\\', 'x = 2']]),
  display('Han in a display formula', 'formula-han', 2, [['x =', '显存 + 1']]),
  display('equations side by side that are too wide', 'formula-width', 2, [
    [`x=${long},\\qquad`, `y=${long}`],
  ]),
  display('number of a display formula', 'formula-forbidden', 2, [['x', '= 1 \\tag{1}']]),
  display(
    'symbol that nothing explains',
    'symbol-explained',
    1,
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
