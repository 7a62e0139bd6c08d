import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, found } from '../links/carriers.ts';

const inFormula = (tex: string): string[] =>
  found('formula-forbidden', edited(heads, '每个头有', `$${tex}$ 每个头有`));

describe('formula-forbidden', () => {
  it.each(carriers('$a\\label{x}$'))('finds a label in %s', (_, changes) => {
    expect(found('formula-forbidden', changes)).toEqual([
      expect.stringMatching(/“\\{1,2}label” 公式里不能用 \\label/),
    ]);
    expect(found('formula-macro', changes)).toEqual([]);
  });

  it.each([
    ...[
      'a\\tag{1}',
      '\\newcommand{\\a}{b}\\a',
      '\\def\\a{b}',
      '\\href{https://a.org}{b}',
      '\\includegraphics{a.png}',
    ],
    ...['\\htmlClass{a}{b}', '\\url{a}', '\\let\\a=b', '\\require{physics}', '\\eqref{a}'],
  ])('finds %s', (tex) => {
    expect(inFormula(tex)).toEqual([expect.stringContaining('公式里不能用')]);
  });

  it.each(['\\text{label}', '\\left(a\\right)', '\\longrightarrow', '\\definecolor'])(
    'does not take %s for one',
    (tex) => {
      expect(inFormula(tex)).toEqual([]);
    },
  );
});
