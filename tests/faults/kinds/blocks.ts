import { changed, fault, type FaultKind } from '../fault.ts';
import { everyBlockPlace } from '../places/block-places.ts';
import { withLine } from '../places/lines.ts';
import { faultyBlock } from './faulty-block.ts';
import { lineIn } from './pages.ts';
import { except } from './words.ts';

/** Places that are no part of another block. */
const atTop = ['between paragraphs', 'between paragraphs of a guide'];

/** Faults of blocks, and of lines. */
export const blockFaults: readonly FaultKind[] = [
  faultyBlock({
    kind: 'directive that is unknown',
    rules: 'directive',
    variants: [
      ['::figur[一张图]{src="a.svg"}'],
      ['::note[注意]'],
      ['::figure[一张图]'],
      [':::tip', '提示', ':::'],
    ],
  }),
  faultyBlock({
    kind: 'code block without an end',
    rules: 'unclosed-fence',
    variants: [
      ['```python', 'x = 1'],
      ['~~~', 'x = 1'],
      ['````', '```', 'x'],
    ],
  }),
  faultyBlock({
    kind: 'paragraph that became code',
    rules: 'indented-code',
    // In a guide an indent means nothing.
    carriers: except(everyBlockPlace, 'between paragraphs of a guide'),
    variants: [['    这一段缩进了四格。'], ['      x = 1']],
  }),
  faultyBlock({
    kind: 'table row with too many cells, or too few',
    rules: 'table-cells',
    variants: [
      ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 | 3 |'],
      ['| 甲 | 乙 |', '|---|---|', '| 1 |'],
    ],
    row: 2,
  }),
  faultyBlock({
    kind: 'table that is none',
    rules: 'residue',
    variants: [
      ['| 甲 | 乙 |', '| 1 | 2 |'],
      ['| 甲 | 乙 |', '|---|', '| 1 | 2 |'],
    ],
  }),
  faultyBlock({
    kind: 'heading without a space',
    rules: 'residue',
    variants: [['##没有空格'], ['###也没有']],
  }),
  faultyBlock({
    kind: 'list of another mark',
    rules: 'residue',
    variants: [['• 第一条', '• 第二条'], ['· 第一条']],
  }),
  faultyBlock({
    kind: 'note that nothing cites',
    rules: 'footnote',
    carriers: atTop,
    variants: [['[^lonely]: 没有人引用的脚注。']],
  }),
  faultyBlock({
    kind: 'definition of a link',
    rules: 'reference-link',
    variants: [['[那里]: https://example.org/a']],
  }),
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
