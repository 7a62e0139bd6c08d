import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/knowledge/model.ts';
import { noFacts } from '../../../../src/markdown/facts.ts';
import { nowhere } from '../../../../src/markdown/place.ts';
import { readCatalogue, type SiteCatalogue } from '../../../../src/practice/catalogue/site-catalogue.ts';
import { buildMockFile, readMockFile } from '../../../../src/practice/mock/mock-file.ts';

const heading = (depth: number, id: string) => ({ depth, id, text: id, at: nowhere });
const question = (slug: string, links: string[], headings: ReturnType<typeof heading>[], calcs: number) =>
  ({
    slug,
    links,
    facts: {
      ...noFacts(),
      headings,
      calcs: Array.from({ length: calcs }, () => ({ source: '', rows: [], at: nowhere })),
    },
  }) as unknown as Question;

const calculationsOf = ({ facts }: Question): number => facts.calcs.length;

const questions = [
  question('rope', ['alibi', 'gone', 'lora'], [heading(2, 'details'), heading(3, 'no-follow-up')], 2),
  question(
    'alibi',
    [],
    [
      heading(2, 'follow-ups'),
      heading(3, 'why'),
      heading(4, 'aside'),
      heading(3, 'how'),
      heading(2, 'pitfalls'),
      heading(3, 'not-asked'),
    ],
    0,
  ),
  question('lora', ['rope'], [], 1),
];
const site = readCatalogue({
  stamp: 's',
  topics: [
    ['transformer', 'Transformer'],
    ['peft', '高效微调'],
  ],
  questions: [
    ['rope', 'RoPE 是什么？', 0, 2],
    ['alibi', 'ALiBi 是什么？', 0, 3],
    ['lora', 'LoRA 是什么？', 1, 1],
  ],
  guides: [],
  formerly: [],
}) as SiteCatalogue;
const file: unknown = JSON.parse(JSON.stringify(buildMockFile({ questions }, 's', calculationsOf)));

describe('what a round is composed from', () => {
  it('comes through the file with links, calculations and the follow-ups of that section alone', () => {
    expect(readMockFile(file, site)).toEqual([
      {
        id: 'rope',
        topic: 'transformer',
        difficulty: 2,
        links: ['alibi', 'lora'],
        calculations: 2,
        followUps: [],
      },
      {
        id: 'alibi',
        topic: 'transformer',
        difficulty: 3,
        links: [],
        calculations: 0,
        followUps: ['0', '1'],
      },
      { id: 'lora', topic: 'peft', difficulty: 1, links: ['rope'], calculations: 1, followUps: [] },
    ]);
  });

  it.each([
    ['an error page', '<html>'],
    ['half a file', { stamp: 's' }],
    ['entries of another form', { stamp: 's', questions: [[1, 2, 3]] }],
    ['the file of another build', buildMockFile({ questions }, 'other', calculationsOf)],
  ])('is refused when it is %s', (_, value) => {
    expect(readMockFile(value, site)).toBeUndefined();
  });
});
