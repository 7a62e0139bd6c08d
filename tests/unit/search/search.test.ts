import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFullText, parseExcerpt, type Pagefind } from '../../../src/search/full-text.ts';
import { highlight } from '../../../src/search/highlight.ts';
import { isSearchIndex } from '../../../src/search/index-data.ts';
import { nearestTopics } from '../../../src/search/nearest-topics.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { mergeResults, resultOf } from '../../../src/search/results.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { tokenise } from '../../../src/search/tokens.ts';
import { index } from './fixture.ts';

const searcher = createSearcher(index);
const slugs = (query: string): string[] => searcher.search(query).map(({ question }) => question.s);

describe('normalising', () => {
  it.each([
    ['ＬｏＲＡ', 'lora'],
    ['√d_k', '根号dk'],
    ['12ld^2', '12ld2'],
    ['  为什么？  ', '为什么'],
    ['a\uD800b', 'a b'],
  ])('brings %s to %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('cuts what nobody types', () => {
    expect(normalise('注意力'.repeat(5000)).length).toBeLessThanOrEqual(200);
  });
});

describe('tokens', () => {
  it('are pairs of Chinese characters and whole Latin words', () => {
    expect(
      tokenise('LoRA显存')
        .filter(({ weight }) => weight >= 1)
        .map(({ term }) => term),
    ).toEqual(['lora', '显存']);
  });

  it('are the same for a word with a hyphen, with a space, and joined', () => {
    const terms = (text: string) => new Set(tokenise(text).map(({ term }) => term));
    for (const text of ['ZeRO-3', 'zero 3', 'zero3']) expect(terms(text)).toContain('zero3');
  });
});

describe('the small index', () => {
  it.each([
    ['为什么除以根号dk', 'attention-scaling'],
    ['√d_k', 'attention-scaling'],
    ['scaled dot product', 'attention-scaling'],
    ['LoRA显存', 'lora'],
    ['微调需要多少显存', 'finetuning-memory'],
    ['finetune 微调 VRAM', 'finetuning-memory'],
    ['12ld^2', 'transformer-parameter-count'],
    ['zero3', 'zero-stages'],
    ['怎样防止大模型胡说八道', 'hallucination'],
    ['重复输出', 'repetition'],
    ['复读', 'repetition'],
    ['RLHF', 'rlhf'],
    ['梯度检查', 'gradient-checkpointing'],
    ['perplexty', 'perplexity'],
    ['perp', 'perplexity'],
  ])('answers “%s” with %s', (query, slug) => {
    expect(slugs(query)[0]).toBe(slug);
  });

  it('says which wording matched', () => {
    expect(searcher.search('低秩适配')[0]).toMatchObject({ field: 'alias', text: '低秩适配' });
  });

  it('finds nothing for what no page is about', () => {
    expect(slugs('zzqqxxyyww')).toEqual([]);
  });

  it('takes any text without throwing, and never gives more than twenty results', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (query) => {
        expect(searcher.search(query).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('highlighting', () => {
  it('marks the words of the query where they stand', () => {
    expect(highlight('LoRA 为什么省显存？', 'lora显存')).toEqual([
      { text: 'LoRA', mark: true },
      { text: ' 为什么省', mark: false },
      { text: '显存', mark: true },
      { text: '？', mark: false },
    ]);
  });

  it('loses no character, whatever is searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          highlight(text, query)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('the full text', () => {
  const pagefind = (found: Record<string, string>): Pagefind & { asked: string[] } => {
    const asked: string[] = [];
    return {
      asked,
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      search: (query) => {
        asked.push(query);
        const slug = found[query];
        const data = () =>
          Promise.resolve({
            excerpt: `讲 <mark>${query}</mark> 的一段`,
            meta: { slug: slug ?? '', title: '题' },
          });
        return Promise.resolve({ results: slug ? [{ data }] : [] });
      },
    };
  };

  it('is asked again by the parts of a query that finds nothing whole', async () => {
    const engine = pagefind({ 键值缓存: 'kv-cache' });
    const found = await createFullText(engine)('键值缓存与显存');
    expect(found.map(({ slug }) => slug)).toEqual(['kv-cache']);
    expect(engine.asked).toEqual(['键值缓存与显存', '键值缓存 显存', '键值缓存']);
  });

  it('drops pages that hold only a first letter of the query', async () => {
    const engine = pagefind({ zzqqxx: 'lora' });
    engine.search = () =>
      Promise.resolve({
        results: [{ data: () => Promise.resolve({ excerpt: 'a <mark>z</mark> b', meta: { slug: 'lora' } }) }],
      });
    expect(await createFullText(engine)('zzqqxx')).toEqual([]);
  });

  it('gives excerpts as text with marks, never as HTML', () => {
    expect(parseExcerpt('a <mark>b</mark> &lt;img onerror&gt; <b>c</b>')).toEqual([
      { text: 'a ', mark: false },
      { text: 'b', mark: true },
      { text: ' <img onerror> c', mark: false },
    ]);
  });
});

describe('merging', () => {
  const questions = new Map(index.questions.map((question) => [question.s, question]));
  const first = searcher.search('LoRA').map((match) => resultOf(match, index.topics, 'LoRA'));

  it('keeps the first results in place and adds what only the full text found', () => {
    const merged = mergeResults(
      first,
      [
        { slug: 'rag-pipeline', title: '', excerpt: [] },
        { slug: 'lora', title: '', excerpt: [] },
      ],
      questions,
      index.topics,
      'LoRA',
    );
    expect(merged.slice(0, first.length)).toEqual(first);
    expect(merged.slice(first.length).map(({ slug }) => slug)).toEqual(['rag-pipeline']);
  });

  it('shows full-text results by themselves when the small index is missing', () => {
    const [only] = mergeResults([], [{ slug: 'x', title: '题', excerpt: [] }], new Map(), [], 'q');
    expect(only).toMatchObject({ slug: 'x', topic: '', difficulty: 0, title: [{ text: '题', mark: false }] });
  });
});

describe('nothing found', () => {
  it('offers the topics nearest to the query', () => {
    expect(nearestTopics(index, '记忆体').map(({ id }) => id)).toEqual(['rag', 'transformer']);
  });
});

describe('an index from the network', () => {
  it.each([[null], [{}], [{ version: 2, topics: [], questions: [], synonyms: [] }], ['<html>']])(
    'is refused when it is %j',
    (value) => {
      expect(isSearchIndex(value)).toBe(false);
    },
  );

  it('is taken when it has the known version and parts', () => {
    expect(isSearchIndex(index)).toBe(true);
  });
});
