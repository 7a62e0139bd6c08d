import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../src/search/filter.ts';
import { createFullText, type Pagefind } from '../../../src/search/full-text.ts';
import type { IndexedQuestion } from '../../../src/search/index-data.ts';

const question = { slug: 'lora', topic: 0, difficulty: 1 } as IndexedQuestion;
const topics = [{ id: 'peft', title: '高效微调' }];

const pagefind = (slugs: readonly string[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: () =>
    Promise.resolve({
      results: slugs.map((slug) => ({
        data: () => Promise.resolve({ excerpt: '<mark>显存</mark>', meta: { slug, title: slug } }),
      })),
    }),
});

describe('slugs that are left out of a search', () => {
  it('are none of the small index’s results', () => {
    expect(matchesFilter(question, { topic: 'peft', without: ['qlora'] }, topics)).toBe(true);
    expect(matchesFilter(question, { topic: 'peft', without: ['qlora', 'lora'] }, topics)).toBe(false);
  });

  it('make room in the full text’s results for those that come after them', async () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `q${String(index)}`);
    const found = await createFullText(pagefind(slugs))('显存', { without: slugs.slice(0, 9) });
    expect(found.map(({ slug }) => slug)).toEqual(['q9', 'q10', 'q11']);
  });
});
