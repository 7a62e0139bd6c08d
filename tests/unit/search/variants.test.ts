import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/build/characters.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { buildVariants, createRespelling, isSearchVariants } from '../../../src/search/variants.ts';
import { index } from './fixture.ts';

const variants = buildVariants([JSON.stringify(index)], characters);

describe('other spellings', () => {
  it('turn traditional characters into the simplified ones of the index', () => {
    expect(createRespelling(variants, []).simplify('梯度檢查點與顯存')).toBe('梯度检查点与显存');
  });

  it('find the pair that sounds alike, also by a second reading of a character', () => {
    const respelling = createRespelling(variants, ['检查', '重复', '幻觉']);
    expect(respelling.soundingLike('检察')).toEqual(['检查']);
    expect(respelling.soundingLike('虫复')).toEqual(['重复']);
    expect(respelling.soundingLike('苹果')).toEqual([]);
  });

  it('come over the wire whole or not at all', () => {
    expect(isSearchVariants(JSON.parse(JSON.stringify(variants)))).toBe(true);
    for (const damaged of [
      null,
      [],
      { version: 1 },
      { ...variants, version: 2 },
      { ...variants, sounds: { a: 1 } },
    ])
      expect(isSearchVariants(damaged)).toBe(false);
  });
});

describe('a searcher that has learnt them', () => {
  const searcher = createSearcher(index);
  searcher.learn(variants);
  const first = (query: string) => searcher.search(query)[0]?.question.slug;

  it.each([
    ['梯度檢查點', 'gradient-checkpointing'],
    ['提度检察点', 'gradient-checkpointing'],
    ['幻决', 'hallucination'],
    ['困或度', 'perplexity'],
    ['算重计', 'gradient-checkpointing'],
  ])('answers “%s” with %s', (query, slug) => {
    expect(first(query)).toBe(slug);
  });

  it('knows what no page has', () => {
    expect(searcher.isStrange('检察点')).toBe(true);
    expect(searcher.isStrange('检查点')).toBe(false);
  });
});
