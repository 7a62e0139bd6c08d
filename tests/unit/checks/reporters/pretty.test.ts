import { describe, expect, it } from 'vitest';
import { pretty } from '../../../../src/checks/reporters/pretty.ts';
import { finding } from './finding.ts';

describe('pretty', () => {
  it('says where, how bad, which rule and what, shows the line, and says what to do', () => {
    const files = new Map([['content/questions/a/b.md', '一\n见[甲](./x.md)。\n']]);
    expect(pretty([finding({ line: 2, column: 2, length: 11 })], files)).toBe(
      [
        'content/questions/a/b.md:2:2  error  link-target  断链',
        '    见[甲](./x.md)。',
        `      ${'^'.repeat(12)}`,
        '    → 改正',
      ].join('\n'),
    );
  });

  it('shows no line for a file that could not be read', () => {
    expect(pretty([finding({})], new Map())).toBe(
      'content/questions/a/b.md:1:1  error  link-target  断链\n    → 改正',
    );
  });

  it('lets neither a file’s name nor a message steer the terminal or break the line', () => {
    const text = pretty(
      [finding({ file: 'content/\u001b[2Ja\nb.md', message: 'x\u001b]0;y\u0007\nz' })],
      new Map(),
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).toContain('x<U+001B>]0;y<U+0007> z');
  });

  it('cuts a message that quotes too much', () => {
    expect(pretty([finding({ message: '长'.repeat(10_000) })], new Map()).length).toBeLessThan(600);
  });
});
