import { describe, expect, it } from 'vitest';
import { firstAnswer } from '../../../src/search/answer.ts';
import { createIndexSource } from '../../../src/search/index-source.ts';
import { encodeIndex } from '../../../src/search/index-wire.ts';
import { buildShards, shardFile, unpackPlaces, type TermShard } from '../../../src/search/shards.ts';
import { index } from './fixture.ts';

/** The dozen questions of the fixture among many that are alike. */
const large = {
  ...index,
  questions: [
    ...Array.from({ length: 900 }, (_, number) => ({
      slug: `filler-${number}`,
      topic: 1,
      difficulty: 1,
      title: `第 ${number} 台设备的温度记录`,
      asks: ['设备过热怎么处理'],
      aliases: [`sensor${number}`],
    })),
    ...index.questions,
  ],
};
const { manifest, files } = buildShards(large);

function source(): { ask: (query: string) => Promise<string[]>; fetched: string[] } {
  const fetched: string[] = [];
  const made = createIndexSource(JSON.parse(JSON.stringify(manifest)), (name) => {
    fetched.push(name);
    return Promise.resolve(JSON.parse(JSON.stringify(files.get(name))));
  });
  if (!made) throw new Error('the manifest cannot be read');
  return {
    fetched,
    ask: async (query) => firstAnswer(await made.forQuery(query), query).sure.map(({ slug }) => slug),
  };
}

describe('a large index', () => {
  it.each([
    ['为什么除以根号dk', 'attention-scaling'],
    ['LoRA显存', 'lora'],
    ['12ld^2', 'transformer-parameter-count'],
    ['人类反馈强化学习', 'rlhf'],
    ['sensor817', 'filler-817'],
  ])('answers “%s” with %s, as a whole one does', async (query, slug) => {
    expect((await source().ask(query))[0]).toBe(slug);
  });

  it('loads the terms of the query and the cards of some questions, each once', async () => {
    const { ask, fetched } = source();
    await ask('LoRA 显存');
    expect(fetched.length).toBeLessThan(files.size / 4);
    expect(new Set(fetched).size).toBe(fetched.length);
    await ask('LoRA 显存');
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('says in which questions a term stands', () => {
    const shard = files.get(shardFile('lora', manifest.shards)) as TermShard;
    expect(unpackPlaces(shard['lora'] ?? '').map((place) => large.questions[place]?.slug)).toEqual(['lora']);
  });

  it('finds nothing for what no page is about', async () => {
    expect(await source().ask('量子纠缠')).toEqual([]);
  });

  it('is refused when its manifest is damaged', () => {
    const never = () => Promise.reject(new Error('not asked'));
    expect(createIndexSource({ ...manifest, shards: 0 }, never)).toBeUndefined();
    expect(createIndexSource({ version: 3 }, never)).toBeUndefined();
    expect(createIndexSource(encodeIndex(index), never)).toBeDefined();
  });
});
