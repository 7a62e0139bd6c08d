import { describe, expect, it } from 'vitest';
import { github } from '../../../../src/checks/reporters/github.ts';
import { finding } from './finding.ts';

/** Escapes are those of actions/toolkit (`escapeData`, `escapeProperty`). */
describe('github', () => {
  it('writes an annotation that ends on the last character of the span', () => {
    expect(github([finding({ line: 3, column: 5, length: 4, severity: 'warning' })])).toBe(
      '::warning file=content/questions/a/b.md,line=3,endLine=3,col=5,endColumn=8,title=link-target::断链%0A→ 改正',
    );
  });

  it('keeps a message from ending the command or starting another', () => {
    const text = github([finding({ file: 'a,b:c%.md', message: '50 %\r\n::error::x' })]);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac%25.md,');
    expect(text).toContain('::50 %25%0D%0A::error::x%0A→ 改正');
  });
});
