import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autocorrect } from '../../../../scripts/autocorrect.ts';
import { pageFormulas } from '../../../../src/checks/formulas/page-formulas.ts';
import { rules } from '../../../../src/checks/rules.ts';
import type { PageRule } from '../../../../src/checks/rule.ts';
import { createProcessor } from '../../../../src/markdown/processor.ts';
import { sourceOf } from '../../../../src/source/content.ts';
import { loadFile } from '../../../../src/source/load-file.ts';
import { createUrls } from '../../../../src/urls.ts';
import { contentWith, heads } from '../../content-fixture.ts';

const formulaRules = rules.flatMap(({ rule }): PageRule[] =>
  rule.group === 'formulas' && rule.scope === 'page' ? [rule] : [],
);
const markdown = createProcessor({ urls: createUrls('/'), readFigure: () => undefined });
const head = /^[^]*?\n---\n/.exec(contentWith().get(heads) ?? '')?.[0] ?? '';

function problemsOf(body: string) {
  const text = `${head}\n## 详解\n\n${body}\n`;
  const loaded = loadFile(heads, text, markdown);
  const page = { ...loaded, source: sourceOf(loaded, text), typography: autocorrect };
  const lines = text.split('\n');
  pageFormulas(page);
  return formulaRules.flatMap((rule) => [...rule.run(page)].map((problem) => ({ ...problem, lines })));
}

/** What formulas, and their edges, are made of. */
const scrap = fc.constantFrom(
  ...[
    '$',
    '$$',
    '\n$$\n',
    '\\',
    '\\\\',
    '{',
    '}',
    '^',
    '_',
    '&',
    '|',
    '%',
    '#',
    '\n',
    '\n\n',
    ' ',
    '- ',
    '> ',
    '| ',
  ],
  ...[
    '\n|---|---|\n',
    '\\frac',
    '\\text{',
    '\\begin{aligned}',
    '\\end{aligned}',
    '\\left(',
    '\\right)',
    '\\softmax',
  ],
  ...[
    '\\sum_',
    'x',
    'd_k',
    '方差',
    '，',
    '（',
    '5',
    '`',
    '[^a]',
    '\\alhpa',
    '\\label{a}',
    '\\def\\a{\\a}\\a',
    '😀',
    '\u0000',
  ],
  ...[
    '\\sqrt\\iff',
    '\\quad',
    '\\mathcal',
    '\\hat',
    '^T',
    '\\top',
    "'",
    '\\verb|',
    '\\hspace{9em}',
    '\\kern1',
  ],
);

describe('the rules of formulas', () => {
  it('finish on any text, and place what they find in it', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        for (const { line, column, length, lines } of problemsOf(scraps.join(''))) {
          expect(lines[line - 1]).toBeDefined();
          expect(column).toBeGreaterThan(0);
          expect(column + length - 1).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  }, 60_000);

  it.each([
    ['nested braces', `$${'{'.repeat(20_000)}$`],
    ['nested roots', `$${'\\sqrt{'.repeat(5000)}x${'}'.repeat(5000)}$`],
    ['dollars', '$ '.repeat(20_000)],
    ['backslashes', `$${'\\'.repeat(40_001)}a$`],
    ['bars in a row', `|${' $a|b$ |'.repeat(3000)}\n|---|`],
    ['one long word', `$${'a'.repeat(50_000)}$`],
    ['unknown commands', `$${'\\qzxjvqwkzq '.repeat(200)}$`],
    ['spaces', `$$\n${' '.repeat(50_000)}a\n${' '.repeat(50_000)}\n$$`],
  ])(
    'finish in time on %s',
    (_, body) => {
      expect(() => problemsOf(body)).not.toThrow();
    },
    20_000,
  );
});
