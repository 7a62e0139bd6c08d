import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFullText, parseExcerpt, type Pagefind } from '../../../src/search/full-text.ts';
import { buildSearchIndex, buildTexts, indexedAliases } from '../../../src/search/index-data.ts';
import { decodeIndex, encodeIndex, isSearchTexts } from '../../../src/search/index-wire.ts';
import { nearestNames } from '../../../src/search/nearest-names.ts';
import { nearestTopics } from '../../../src/search/nearest-topics.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { excerptOfResult, resultOf } from '../../../src/search/results.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import { tokenise } from '../../../src/search/tokens.ts';
import { autocorrect } from '../../../scripts/autocorrect.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { createUrls } from '../../../src/urls.ts';
import { contentWith } from '../content-fixture.ts';
import { index, texts } from './fixture.ts';

const searcher = createSearcher(index);
const slugs = (query: string): string[] => searcher.search(query).map(({ question }) => question.slug);

describe('normalising', () => {
  it.each([
    ['ＬｏＲＡ', 'lora'],
    ['√d_k', '根号dk'],
    ['12ld^2', '12ld2'],
    ['  为什么？  ', '为什么'],
    ['a\uD800b', 'a b'],
    ['V100 32G×4', 'v100 32g 4'],
  ])('brings %s to %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([['注意力'.repeat(5000)], ['\uFDFA'.repeat(200)], ['√'.repeat(200)], ['\uD800'.repeat(300)]])(
    'cuts what nobody types',
    (text) => {
      expect(normalise(text).length).toBeLessThanOrEqual(200);
    },
  );
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

  it('part names at a dot, but no number', () => {
    const terms = (text: string) => tokenise(text).map(({ term }) => term);
    expect(terms('LLM.int8()')).toEqual(['llm.int8', 'llm', 'int8']);
    expect(terms('0.01')).toEqual(['0.01']);
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
    ['activaton checkpointing', 'gradient-checkpointing'],
    ['GPU memory 微调', 'finetuning-memory'],
    ['VRAM', 'finetuning-memory'],
    ['梯度检察点', 'gradient-checkpointing'],
    ['ＬｏＲＡ', 'lora'],
  ])('answers “%s” with %s', (query, slug) => {
    expect(slugs(query)[0]).toBe(slug);
  });

  it('says which wording matched', () => {
    expect(searcher.search('低秩适配')[0]).toMatchObject({ field: 'alias', text: '低秩适配' });
  });

  it.each([['zzqqxxyyww'], ['量子纠缠'], ['明日股票'], ['']])(
    'finds nothing for “%s”, which no page is about',
    (query) => {
      expect(slugs(query)).toEqual([]);
    },
  );

  it('takes all names of a thing for one word: another name ranks a page as its own name does', () => {
    expect(slugs('编造')[0]).toBe(slugs('幻觉')[0]);
    expect(searcher.search('VRAM 微调')[0]?.share).toBeGreaterThan(0.5);
  });

  it('says how much of the query a match covers', () => {
    const shareOf = (query: string) => searcher.search(query)[0]?.share;
    expect(shareOf('困惑度')).toBe(1);
    expect(shareOf('困惑度和马尔可夫链蒙特卡洛采样')).toBeLessThan(0.5);
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

describe('a result', () => {
  const shown = (query: string) =>
    searcher
      .search(query)
      .slice(0, 1)
      .map((match) => resultOf(match, index.topics, query))[0];
  const excerpt = (query: string): string => {
    const result = shown(query);
    return result
      ? excerptOfResult(result, query, texts)
          .map(({ text }) => text)
          .join('')
      : '';
  };

  it('tells the wording that matched, and the answer', () => {
    expect(excerpt('激活重计算')).toBe('又作“重计算”。前向不存激活值，反向时重算。');
    expect(excerpt('用时间换显存')).toMatch(/^也会这样问：用时间换显存的办法？ 前向/);
  });

  it('tells the answer alone when the wording shows no word of the query', () => {
    expect(excerpt('胡说八道')).toBe('检索、拒答与引用。');
  });

  it('leads to the other wordings where one of them matched', () => {
    expect(shown('用时间换显存')?.section).toBe('asks');
    expect(shown('LoRA 为什么省显存')?.section).toBe('');
  });
});

describe('nothing found', () => {
  it('offers the topics nearest to the query', () => {
    expect(nearestTopics(index, '记忆体').map(({ id }) => id)).toEqual(['rag', 'transformer']);
  });

  it('offers names that differ by little, and none where all are far', () => {
    expect(nearestNames(index, '缩放点鸡注意')).toEqual(['缩放点积注意力']);
    expect(nearestNames(index, '明日股票')).toEqual([]);
  });

  it('offers topics even where the query shares nothing with any', () => {
    expect(nearestTopics(index, 'zzqqxxyyww')).toHaveLength(2);
  });
});

describe('an index from the network', () => {
  const good = encodeIndex(index);

  it('is what was sent', () => {
    expect(decodeIndex(JSON.parse(JSON.stringify(good)))).toEqual(index);
  });

  it('sends the names of a term once, though the question that explains it is found by them', () => {
    expect(JSON.stringify(good).split('胡说八道')).toHaveLength(2);
    expect(decodeIndex(good)?.questions[6]?.aliases).toContain('胡说八道');
  });

  it('may be empty', () => {
    expect(decodeIndex(encodeIndex({ topics: [], questions: [], names: [] }))?.questions).toEqual([]);
  });

  it.each([
    [null],
    [{}],
    ['<html>'],
    [{ ...good, version: 1 }],
    [{ ...good, titles: 'LoRA' }],
    [{ ...good, topics: [null] }],
    [{ ...good, names: ['显存'] }],
  ])('is refused when it is %j', (value) => {
    expect(decodeIndex(value)).toBeUndefined();
  });
});

describe('the index of the content', () => {
  const markdown = createProcessor({ urls: createUrls('/'), readFigure: () => '<svg/>' });
  const { knowledge } = checkContent(contentWith(), markdown, { typography: autocorrect });

  it('holds wordings and answers as plain text, without formula markup', () => {
    const built = buildSearchIndex(knowledge);
    const scaling = built.questions.find(({ slug }) => slug === 'attention-scaling');
    expect(scaling).toMatchObject({
      topic: 0,
      difficulty: 2,
      title: '为什么注意力分数要除以 √d_k？',
      aliases: ['根号dk', '缩放点积注意力', 'scaled dot-product attention', 'SDPA'],
    });
    const answers = buildTexts(knowledge);
    expect(isSearchTexts(answers)).toBe(true);
    expect(JSON.stringify([built, answers])).not.toMatch(/\\\\sqrt|\$/);
  });

  it('leaves to the texts what people type, and the aliases that are too many for the index', () => {
    const [question] = knowledge.questions.filter(({ slug }) => slug === 'attention-scaling');
    if (!question) throw new Error('the fixture has this question');
    const aliases = Array.from({ length: indexedAliases + 1 }, (_, at) => `名${'甲乙丙丁'.repeat(at + 1)}`);
    const queries = ['打分太大怎么压'];
    const more = { ...knowledge, terms: [], questions: [{ ...question, aliases, queries }] };
    expect(buildSearchIndex(more).questions[0]?.aliases).toEqual(aliases.slice(0, indexedAliases));
    expect(buildTexts(more)['attention-scaling']?.queries).toEqual([aliases.at(-1), ...queries]);
  });

  it('joins the names of each term', () => {
    const { names, questions } = buildSearchIndex(knowledge);
    expect(names).toContainEqual({
      names: ['缩放点积注意力', 'scaled dot-product attention', 'SDPA'],
      home: questions.findIndex(({ slug }) => slug === 'attention-scaling'),
    });
  });
});
