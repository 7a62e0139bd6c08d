import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQueries, relevance } from '../../../scripts/bench/relevance.ts';
import { checkProject } from '../../../scripts/check-project.ts';
import { characters } from '../../../src/build/characters.ts';
import { buildSearchIndex } from '../../../src/search/index-data.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-wire.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
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
  const queries = parseQueries(readFileSync('tests/search/queries.tsv', 'utf8'));

  it('is judged by queries whose answers exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(210);
    expect(queries.flatMap(({ answers }) => answers).filter((slug) => !knowledge.question(slug))).toEqual([]);
  });

  it('finds what was meant', () => {
    const index = decodeIndex(encodeIndex(buildSearchIndex(knowledge)));
    if (!index) throw new Error('the index cannot be read');
    const searcher = createSearcher(index);
    searcher.learn(buildVariants([JSON.stringify(index)], characters));
    const found = queries.map(({ query }) => searcher.search(query).map(({ question }) => question.slug));
    const { hit1, hit5, mrr10, nothing } = relevance(queries, found);
    expect(hit1).toBeGreaterThanOrEqual(0.9);
    expect(hit5).toBeGreaterThanOrEqual(0.98);
    expect(mrr10).toBeGreaterThanOrEqual(0.94);
    expect(nothing).toBeLessThanOrEqual(0.005);
  });
});
