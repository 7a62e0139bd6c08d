import { describe, expect, it } from 'vitest';
import { edited, findings, heads, scaling } from '../../content-fixture.ts';

/** Findings of one file, so that what its loss means for others does not count. */
const of = (name: string, found: string[]): string[] => found.filter((line) => line.startsWith(`${name}:`));

describe('parse-limit', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['levels of lists', '- '.repeat(100_000)],
    ['levels of quotes', '>'.repeat(100_000)],
    ['directive containers', ':::a\n'.repeat(100_000)],
    ['lines', 'a\n'.repeat(100_000)],
    ['pairs of marks', '*a_ '.repeat(100_000)],
  ])('stops at a file with 100,000 %s, and checks the others', (_, body) => {
    const found = findings({
      ...edited(heads, /每个头有[^]*/, body),
      ...edited(scaling, 'notes: [N002-09]', 'notes: [N002-99]'),
    });
    expect(of('multi-head-attention.md', found)).toContainEqual(
      expect.stringMatching(/^multi-head-attention\.md:\d+:\d+ parse-limit /),
    );
    expect(found).toContainEqual(expect.stringMatching(/ledger-row 笔记行 N002-99/));
  });

  it('names the line that goes too deep', () => {
    const body = `一段。\n\n${'> '.repeat(100)}深\n`;
    expect(findings(edited(heads, /每个头有[^]*/, body))).toContain(
      'multi-head-attention.md:16:1 parse-limit 嵌套太深：行首的缩进、引用和列表标记超过 120 个字符',
    );
  });

  it('names a key point with too many marks, in its field', () => {
    const found = findings(edited(scaling, '  - 除以标准差', `  - 甲${'*a_'.repeat(8000)}`));
    expect(found).toContainEqual(expect.stringMatching(/^attention-scaling\.md:8:\d+ parse-limit 标记太密/));
  });

  it('names the mark that is one too many, on its line of a folded field', () => {
    const folded = `summary: >-\n  第一行。\n  ${'['.repeat(4000)}\n  每个头看不同的子空间。`;
    const found = findings(edited(heads, 'summary: 每个头看不同的子空间。', folded));
    // The square of 3163 is the first beyond ten million.
    expect(found).toContainEqual(
      expect.stringMatching(/^multi-head-attention\.md:6:3165 parse-limit 标记太密/),
    );
  });

  it('names braces of a formula that are too deep', () => {
    const found = findings(
      edited(heads, '每个头有', `$${'{'.repeat(20_000)}${'}'.repeat(20_000)}$ 每个头有`),
    );
    expect(of('multi-head-attention.md', found)).toContainEqual(
      expect.stringMatching(/formula-parses|parse-limit/),
    );
  });
});
