import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseQueries,
  relevance,
  type JudgedQuery,
  type Relevance,
} from '../../../scripts/bench/relevance.ts';
import { checkProject } from '../../../scripts/check-project.ts';
import { characters } from '../../../src/build/characters.ts';
import { buildSearchIndex, buildTexts } from '../../../src/search/index-data.ts';
import { createIndexSource } from '../../../src/search/index-source.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-wire.ts';
import { buildVariants } from '../../../src/search/variants.ts';

describe('the measures of relevance', () => {
  const queries = parseQueries('query\ttype\tanswers\na\tx\tone,two\nb\tx\tthree\nc\ty\tfour\nd\ty\tfive\n');

  it('count the first right answer of each query', () => {
    const found = [['two'], ['one', 'three'], [], ['1', '2', '3', '4', '5', 'five']];
    expect(relevance(queries, found)).toEqual({
      queries: 4,
      hit1: 0.25,
      hit5: 0.5,
      mrr10: (1 + 1 / 2 + 0 + 1 / 6) / 4,
      nothing: 0.25,
    });
  });

  it('refuse a line that is no judged query', () => {
    expect(() => parseQueries('query\ttype\tanswers\nLoRA\tkeyword\n')).toThrow('line 2');
  });
});

describe('the small index over the real content', async () => {
  const { knowledge } = await checkProject(process.cwd());
  const wire = encodeIndex(buildSearchIndex(knowledge));
  const read = (file: string) => parseQueries(readFileSync(`tests/search/${file}`, 'utf8'));

  /** Ranks queries as the site does once all of its files have come, the full text left aside. */
  async function rank(queries: readonly JudgedQuery[], withTexts: boolean): Promise<Relevance> {
    const source = createIndexSource(wire, () => Promise.reject(new Error('a small index has no parts')));
    if (!source) throw new Error('the index cannot be read');
    source.learn(buildVariants([JSON.stringify(decodeIndex(wire))], characters));
    if (withTexts) await source.read(buildTexts(knowledge));
    const { searcher } = await source.forQuery('');
    return relevance(
      queries,
      queries.map(({ query }) => searcher.search(query).map(({ question }) => question.slug)),
    );
  }

  it.each(['queries.tsv', 'held-out.tsv', 'unseen.tsv'])(
    'is judged by queries whose answers exist: %s',
    (file) => {
      const queries = read(file);
      expect(queries.length).toBeGreaterThanOrEqual(200);
      expect(queries.flatMap(({ answers }) => answers).filter((slug) => !knowledge.question(slug))).toEqual(
        [],
      );
    },
  );

  it.each([false, true])('finds what was meant (answers and other wordings read: %s)', async (withTexts) => {
    const { hit1, hit5, mrr10, nothing } = await rank(read('queries.tsv'), withTexts);
    expect(hit1).toBeGreaterThanOrEqual(0.92);
    expect(hit5).toBeGreaterThanOrEqual(0.99);
    expect(mrr10).toBeGreaterThanOrEqual(0.945);
    expect(nothing).toBeLessThanOrEqual(0.005);
  });

  it.each(['held-out.tsv', 'unseen.tsv'])(
    'finds what was meant by those who wrote queries without having seen the wordings: %s',
    async (file) => {
      const { hit1, hit5, mrr10, nothing } = await rank(read(file), true);
      expect(hit1).toBeGreaterThanOrEqual(0.88);
      expect(hit5).toBeGreaterThanOrEqual(0.97);
      expect(mrr10).toBeGreaterThanOrEqual(0.92);
      expect(nothing).toBeLessThanOrEqual(0.005);
    },
  );
});
