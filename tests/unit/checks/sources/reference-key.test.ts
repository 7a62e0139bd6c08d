import { describe, expect, it } from 'vitest';
import { contentWith, findings, type Changes } from '../../content-fixture.ts';
import { entry } from './reference-file.ts';

/** The fixture with the one source under another key, everywhere. */
function found(key: string, fields: Record<string, string | null> = {}): string[] {
  const renamed = [...contentWith()].map(([path, text]) => [
    path,
    text.replaceAll('vaswani2017attention', key),
  ]);
  const references = entry(fields).replace('vaswani2017attention', key);
  const changes = Object.fromEntries(renamed) as Changes;
  return findings({ ...changes, 'content/references.yaml': references }).filter((line) =>
    line.includes(' reference-key '),
  );
}

describe('reference-key', () => {
  it('reports a year that is neither the entry’s nor its preprint’s nor its venue’s', () => {
    expect(found('vaswani2019attention', { venue: 'NeurIPS 2018' })).toEqual([
      'references.yaml:1:1 reference-key vaswani2019attention：键里的年份 2019 不是这条文献的（2017、2018）',
    ]);
  });

  it('reports a family name that the first author does not have', () => {
    expect(found('shazeer2017attention')).toEqual([
      'references.yaml:1:1 reference-key shazeer2017attention：键里的 shazeer 不是第一作者 Ashish Vaswani',
    ]);
  });

  it.each([
    ['gulcehre2017attention', { authors: '[Çağlar Gülçehre]' }],
    ['sogaard2017attention', { authors: '[Anders Søgaard]' }],
    ['allenzhu2017attention', { authors: '[Zeyuan Allen-Zhu]' }],
    ['vaswani2018attention', { venue: 'JMLR 2018' }],
    ['openai2017blog', { kind: 'blog', authors: '[Rachel Lim]', arxiv: null, url: 'https://openai.com/a' }],
    ['attention-paper', {}],
    ['rfc8259json', {}],
  ])('takes %s', (key, fields) => {
    expect(found(key, fields)).toEqual([]);
  });
});
