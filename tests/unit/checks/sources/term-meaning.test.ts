import { describe, expect, it } from 'vitest';
import { edited, findings } from '../../content-fixture.ts';

const found = (meaning: string): string[] =>
  findings(edited('content/glossary.yaml', /meaning: .*/, `meaning: ${meaning}`)).filter((line) =>
    line.includes(' term-meaning '),
  );

describe('term-meaning', () => {
  it('reports a meaning longer than a line', () => {
    expect(found('点'.repeat(61))).toEqual([
      'glossary.yaml:4:12 term-meaning “缩放点积注意力”的释义有 61 字，至多 60 字',
    ]);
    expect(found('点'.repeat(60))).toEqual([]);
  });

  it('reports a meaning that only says the name again', () => {
    expect(found('缩放点积注意力。')).toEqual([
      'glossary.yaml:4:12 term-meaning “缩放点积注意力”的释义只是重复名称',
    ]);
  });

  it('reports a meaning of several lines', () => {
    expect(found('|-\n    第一行\n    第二行')).toEqual([expect.stringContaining('释义不止一行')]);
  });
});
