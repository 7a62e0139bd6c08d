import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/search/searcher.ts';
import { prepareTextEvidence, type TextEvidence } from '../../../src/search/text-evidence.ts';
import { strongest, tokenise } from '../../../src/search/tokens.ts';
import { index } from './fixture.ts';

const texts = {
  hallucination: {
    summary: '让模型先查资料，答不出就拒答。',
    asks: ['客服机器人信口开河，怎么管住它？'],
    queries: ['忽悠用户'],
  },
  perplexity: { summary: '平均每个词元的不确定程度。', asks: [], queries: [] },
};

function evidence(): TextEvidence {
  const steps = prepareTextEvidence(texts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const terms = (query: string) => strongest(tokenise(query));

describe('what the texts of pages say', () => {
  it('is nothing where they share no pair of characters with the query', () => {
    expect([...evidence().weigh(terms('学习率预热'))]).toEqual([]);
    expect([...evidence().weigh(terms('的'))]).toEqual([]);
  });

  it('is more the more of the query a text has', () => {
    const weighed = evidence().weigh(terms('机器人信口开河的程度'));
    expect([...weighed.keys()].sort()).toEqual(['hallucination', 'perplexity']);
    expect(weighed.get('hallucination')).toBeGreaterThan(weighed.get('perplexity') ?? Infinity);
  });

  it('finds a page whose wordings have no word of the query', () => {
    const searcher = createSearcher(index);
    const first = () => searcher.search('客服信口开河')[0]?.question.slug;
    expect(first()).not.toBe('hallucination');
    searcher.read(evidence());
    expect(first()).toBe('hallucination');
  });

  it('is what people type in other words, too', () => {
    expect([...evidence().weigh(terms('别忽悠我')).keys()]).toEqual(['hallucination']);
  });

  it('does not move what the wordings are sure of', () => {
    const searcher = createSearcher(index);
    const before = searcher.search('LoRA').map(({ question }) => question.slug);
    searcher.read(evidence());
    expect(searcher.search('LoRA').map(({ question }) => question.slug)).toEqual(before);
  });

  it('respects what the search is narrowed to', () => {
    const searcher = createSearcher(index);
    searcher.read(evidence());
    expect(searcher.search('客服信口开河', ({ slug }) => slug !== 'hallucination')).toEqual([]);
  });
});
