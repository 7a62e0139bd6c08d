import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/markdown/analyser.ts';
import { isPlain } from '../../../src/markdown/plain.ts';
import { createUrls } from '../../../src/urls.ts';

const analyser = createAnalyser({ urls: createUrls('/') });
const path = 'content/questions/transformer/rope.md';
const found = (text: string) =>
  JSON.parse(
    JSON.stringify(analyser.analyse(text, path), (key, value: unknown) =>
      key === 'name' ? undefined : value,
    ),
  ) as unknown;

describe('analysing a text', () => {
  it('gives for a plain one, which is not parsed, what parsing it gives', () => {
    const unit = fc.constantFrom(
      ...'注意力，。“”—…（）(){}%^=+-/\'"?;.w1 aA—',
      'www',
      'http',
      'é',
      '😀',
      '\u3000',
    );
    const text = fc.oneof(
      fc.string({ unit, maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      // A line end makes a text parsed and says nothing else.
      fc.property(text.filter(isPlain), (plain) => {
        expect(found(plain)).toEqual(found(`${plain}\n`));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    '见 www.example.org 一文',
    '写给 a@example.org',
    '- 一项',
    '1. 一项',
    '一 ',
    ' 一',
    'a\tb',
    '\uFEFF一',
    '',
  ])('parses %j, which is more than words or not quite them', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('gives the places below empty lines that it gives without them, moved down', () => {
    const body =
      '## 详解\n\n见[缩放](./attention-scaling.md)和 $d_k$，**重**。\n\n| 甲 | 乙 |\n| --- | --- |\n| `x` | $y$ |\n\n```calc\n1 + 1 = 3\n```\n';
    const lines = 7;
    const moved = JSON.stringify(found(body), (key, value: unknown) => {
      if (typeof value !== 'number') return value;
      return /^(?:start|end|offset|line|endLine)$/.test(key) ? value + lines : value;
    });
    expect(found(`${'\n'.repeat(lines)}${body}`)).toEqual(JSON.parse(moved));
  });

  it('counts a byte order mark in front as the file does', () => {
    const body = '见[缩放](./attention-scaling.md)。\n\n```calc\n1 + 1 = 3\n```\n';
    expect(found(`\uFEFF${body}`)).toEqual(found(` ${body}`));
  });
});
