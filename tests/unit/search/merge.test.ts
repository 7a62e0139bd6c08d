import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAnswer, fullAnswer } from '../../../src/search/answer.ts';
import { pagefindFilters, type SearchFilter } from '../../../src/search/filter.ts';
import type { FullTextMatch } from '../../../src/search/full-text.ts';
import { mergeResults, type Held } from '../../../src/search/merge.ts';
import type { Result } from '../../../src/search/results.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { index } from './fixture.ts';

const small = { index, searcher: createSearcher(index) };
const result = (slug: string, passage: Result['passage'] = []): Result => ({
  slug,
  title: [{ text: slug, mark: false }],
  topic: '',
  difficulty: 1,
  passage,
  section: passage.length > 0 ? 'details' : '',
});
const held = (slug: string, score: number): Held => ({ result: result(slug), score });
const found = (slug: string): FullTextMatch => ({
  slug,
  title: '题',
  excerpt: [{ text: '词', mark: true }],
  section: 'details',
});
const slugs = (results: readonly Result[]): string[] => results.map(({ slug }) => slug);

describe('merging both tiers', () => {
  it('leaves what is shown in its place, whatever the full text says', () => {
    expect(slugs(mergeResults([result('a'), result('b')], [], [result('b'), result('c')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('orders what is held back by both tiers, the full text at a quarter of the weight', () => {
    const merged = mergeResults([], [held('a', 1), held('b', 0.9), held('c', 0.2)], [result('b')]);
    expect(slugs(merged)).toEqual(['b', 'a', 'c']);
  });

  it('does not let the full text alone pass a much better match of the wordings', () => {
    expect(slugs(mergeResults([], [held('a', 1)], [result('z')]))).toEqual(['a', 'z']);
  });

  it('names each page once', () => {
    const merged = mergeResults([result('a')], [held('a', 1), held('b', 0.5)], [result('a'), result('b')]);
    expect(slugs(merged)).toEqual(['a', 'b']);
  });

  it('takes the passage that shows the query, and leads to its section', () => {
    const marked = [{ text: '词', mark: true }];
    expect(mergeResults([], [held('a', 1)], [result('a', marked)])[0]).toMatchObject({
      passage: marked,
      section: 'details',
    });
  });
});

describe('the first answer', () => {
  it('shows at once what covers most of the query', () => {
    expect(firstAnswer(small, 'LoRA 显存').sure[0]?.slug).toBe('lora');
  });

  it('holds back what fits in part only', () => {
    const { sure, held: waiting } = firstAnswer(small, '奖励和价值函数的区别在哪里');
    expect(sure).toEqual([]);
    expect(waiting.length).toBeGreaterThan(0);
  });

  it('takes any text without throwing, and never gives more than twenty results', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const { sure, held: waiting } = firstAnswer(small, query);
        expect(sure.length + waiting.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('is empty without an index', () => {
    expect(firstAnswer(undefined, 'LoRA')).toEqual({ sure: [], held: [] });
  });
});

describe('a narrowed search', () => {
  it('gives only questions of the topic and difficulty', () => {
    const slugsOf = (filter: SearchFilter) =>
      firstAnswer(small, 'LoRA 显存', filter).sure.map(({ slug }) => slug);
    expect(slugsOf({ topic: 'transformer', difficulty: 2 })).toContain('lora');
    expect(slugsOf({ topic: 'rag' })).toEqual([]);
    expect(slugsOf({ difficulty: 3 })).toEqual([]);
  });

  it('asks Pagefind for the same', () => {
    expect(pagefindFilters({ topic: 'rag', difficulty: 3 })).toEqual({ topic: 'rag', difficulty: '3' });
    expect(pagefindFilters({})).toEqual({});
  });
});

describe('the full answer', () => {
  it('gives full-text pages their title, topic and difficulty from the small index', () => {
    const [only] = fullAnswer([], [], [found('rag-pipeline')], small, '切块');
    expect(only).toMatchObject({ slug: 'rag-pipeline', topic: 'Transformer 与架构', difficulty: 2 });
    expect(only?.title.map(({ text }) => text).join('')).toBe('RAG 的流程是什么？');
  });

  it('shows full-text pages by themselves when the small index is missing', () => {
    const [only] = fullAnswer([], [], [found('x')], undefined, 'q');
    expect(only).toMatchObject({ slug: 'x', topic: '', difficulty: 0, title: [{ text: '题', mark: false }] });
  });
});
