import { describe, expect, it } from 'vitest';
import { carriers, found } from './carriers.ts';

/** A fault of each rule about links that stand in Markdown, and the words that the caret is under. */
const faults: { rule: string; written: string; under: string }[] = [
  { rule: 'link-target', written: '[文](QUESTIONS/gone.md)', under: 'QUESTIONS/gone.md' },
  { rule: 'link-file', written: '[文](../gone.txt)', under: '../gone.txt' },
  {
    rule: 'link-case',
    written: '[文](QUESTIONS/Attention-Scaling.md)',
    under: 'QUESTIONS/Attention-Scaling.md',
  },
  { rule: 'link-syntax', written: '[文] (https://example.org/a)', under: '[文] (https://example.org/a)' },
  { rule: 'link-syntax', written: '［文］（./a.md）', under: '［文］（./a.md）' },
  { rule: 'reference-link', written: '[文][注]', under: '[文][注]' },
  { rule: 'link-text', written: '[这里](https://example.org/a)', under: '[这里](https://example.org/a)' },
  { rule: 'link-encoding', written: '[文](https://example.org/100%)', under: '%' },
  { rule: 'bare-url', written: '看 https://example.org/a 吧', under: 'https://example.org/a' },
  { rule: 'external-url', written: '[文](https://example.org/a，乙)', under: '，' },
  { rule: 'external-url', written: '[文](javascript:alert(1))', under: 'javascript:' },
  { rule: 'http-link', written: '[文](http://example.org/a)', under: 'http://example.org/a' },
  { rule: 'footnote', written: '文[^b]', under: '[^b]' },
];

/** The folder of the questions as seen from the file that a carrier changes. */
const folders: Readonly<Record<string, string>> = {
  'a guide': '../questions/transformer',
  'a topic': './questions/transformer',
  'a term': './questions/transformer',
};

const cases = faults.flatMap(({ rule, written, under }) =>
  carriers('QUESTIONS').map(([carrier]) => {
    const placed = (text: string) => text.replace('QUESTIONS', folders[carrier] ?? '../transformer');
    const [, changes] = carriers(placed(written)).find(([name]) => name === carrier) ?? ['', {}];
    return { rule, carrier, written, changes, under: placed(under) };
  }),
);

describe('a fault of a link', () => {
  it.each(cases)('in $carrier is shown at $written by $rule', ({ rule, changes, under }) => {
    expect(found(rule, changes)).toEqual([expect.stringContaining(` “${under}” `)]);
  });
});
