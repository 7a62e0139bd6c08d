import { changed, fault, type FaultKind } from '../fault.ts';
import { withLine } from '../places/lines.ts';
import { lineIn } from './pages.ts';

/** Puts lines behind a paragraph; the first of them, or another, is the fault. */
const behind = (
  kind: string,
  rule: string,
  variants: readonly (readonly string[])[],
  row = 0,
  severity: FaultKind['severity'] = 'error',
): FaultKind =>
  fault(
    kind,
    rule,
    'between paragraphs',
    (content, random) => {
      const found = lineIn(
        content,
        random,
        ['prose'],
        ({ number }, lines) => lines[number]?.kind === 'blank',
      );
      if (!found) return undefined;
      const { file, text, line } = found;
      const put = random.pick(variants);
      const next = withLine(text, line.number, line.text, '', ...put);
      return changed(
        file,
        line.number + 2 + row,
        next,
        `put ${JSON.stringify(put.join('\n'))} behind line ${line.number}`,
      );
    },
    severity,
  );

/** Faults of blocks, and of lines. */
export const blockFaults: readonly FaultKind[] = [
  behind('directive that is unknown', 'directive', [
    ['::figur[一张图]{src="a.svg"}'],
    ['::note[注意]'],
    ['::figure[一张图]'],
    [':::tip', '提示', ':::'],
  ]),
  behind('code block without an end', 'unclosed-fence', [
    ['```python', 'x = 1'],
    ['~~~', 'x = 1'],
    ['````', '```', 'x'],
  ]),
  behind('paragraph that became code', 'indented-code', [['    这一段缩进了四格。'], ['      x = 1']]),
  behind(
    'table row with too many cells',
    'table-cells',
    [
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 | 3 |'],
      ['| 甲 | 乙 |', '|---|---|', '| 1 |'],
    ],
    2,
  ),
  behind('table that is none', 'residue', [
    ['| 甲 | 乙 |', '| 1 | 2 |'],
    ['| 甲 | 乙 |', '|---|', '| 1 | 2 |'],
  ]),
  behind('heading without a space', 'residue', [['##没有空格'], ['###也没有']]),
  behind('list of another mark', 'residue', [['• 第一条', '• 第二条'], ['· 第一条']]),
  behind('note that nothing cites', 'footnote', [['[^lonely]: 没有人引用的脚注。']]),
  behind('definition of a link', 'reference-link', [['[那里]: https://example.org/a']]),
  behind('calculation without anything', 'calc-syntax', [['```calc', '```']], 1),
  fault(
    'space at the end of a line',
    'line-end-space',
    'line',
    (content, random) => {
      const found = lineIn(content, random, [
        'prose',
        'list',
        'heading',
        'calc',
        'front',
        'table',
        'formula',
      ]);
      if (!found) return undefined;
      const { file, text, line } = found;
      const space = random.pick([' ', '  ', '\t']);
      return changed(
        file,
        line.number,
        withLine(text, line.number, line.text + space),
        `put ${JSON.stringify(space)} behind line ${line.number}`,
      );
    },
    'warning',
  ),
];
