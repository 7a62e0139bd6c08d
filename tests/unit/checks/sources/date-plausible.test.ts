import { describe, expect, it } from 'vitest';
import { contentWith, edited, heads, type Changes } from '../../content-fixture.ts';
import { autocorrect } from '../../../../scripts/autocorrect.ts';
import { checkContent } from '../../../../src/checks/run.ts';
import { createProcessor } from '../../../../src/markdown/processor.ts';
import { createUrls } from '../../../../src/urls.ts';
import { entry } from './reference-file.ts';

const markdown = createProcessor({ urls: createUrls('/'), readFigure: () => undefined });

function found(changes: Changes, today?: string): string[] {
  return checkContent(contentWith(changes), markdown, {
    typography: autocorrect,
    ...(today === undefined ? {} : { today }),
  })
    .findings.filter(({ rule }) => rule === 'date-plausible')
    .map(
      ({ file, line, column, message }) =>
        `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${message}`,
    );
}

const dated = (day: string): Changes => edited(heads, '2026-11-22', day);

describe('date-plausible', () => {
  it('reports a page dated after the day of the check, and takes one of that day', () => {
    expect(found(dated('2026-11-26'), '2026-11-25')).toEqual([
      'multi-head-attention.md:9:10 updated 2026-11-26 在今天（2026-11-25）之后',
    ]);
    expect(found(dated('2026-11-25'), '2026-11-25')).toEqual([]);
  });

  it('reports a page that is older than a source it cites', () => {
    expect(found(dated('2016-11-22'))).toEqual([
      'multi-head-attention.md:9:10 updated 2016-11-22 早于所引文献 vaswani2017attention 的年份 2017',
    ]);
    expect(found(dated('2017-01-01'))).toEqual([]);
  });

  it('reports a source of a year that has not come', () => {
    const references = { 'content/references.yaml': entry({ year: '2027', venue: 'ICLR 2027' }) };
    expect(found(references, '2026-12-31')).toContain(
      'references.yaml:4:9 vaswani2017attention：year 2027 还没有到（今天是 2026-12-31）',
    );
  });

  it('knows no future where no day is given', () => {
    expect(found(dated('2999-01-01'))).toEqual([]);
  });
});
