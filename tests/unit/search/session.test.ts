import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchSession, shareable } from '../../../src/client/search/session.ts';
import type { SearchState } from '../../../src/client/search/state.ts';
import type { SearchVariants } from '../../../src/search/variants.ts';
import { encodeIndex } from '../../../src/search/index-wire.ts';
import { index, texts } from './fixture.ts';

/** Each test has addresses of its own, since what was loaded from one is kept. */
let serial = 0;
const data = (type: string, text: string): string =>
  `data:${type},${encodeURIComponent(text)}#${String(++serial)}`;
const smallIndex = (): string => data('application/json', JSON.stringify(encodeIndex(index)));
const damaged = (): string => data('application/json', '{"version":1,"questions":[');

/** A stand-in for Pagefind that finds one page after a while. */
const pagefind = (slug: string, delay = 0): string =>
  data(
    'text/javascript',
    `export const options = async () => {};
     export const init = async () => {};
     export const search = async (query) => {
       await new Promise((resolve) => setTimeout(resolve, ${String(delay)}));
       return { results: [{ data: async () => ({ excerpt: '讲<mark>' + query + '</mark>', meta: { slug: '${slug}', title: '题' } }) }] };
     };`,
  );
const missing = (): string => data('application/json', 'null');
const noPagefind = (): string => data('text/javascript', 'throw new Error("damaged")');

function watch(addresses: { index: string; pagefind: string; texts?: string; variants?: string }): {
  session: SearchSession;
  states: SearchState[];
} {
  const states: SearchState[] = [];
  const session = new SearchSession(
    { texts: missing(), variants: missing(), ...addresses, base: '/' },
    (state) => states.push(state),
  );
  return { session, states };
}

const slugs = (state: SearchState | undefined): string[] => (state?.results ?? []).map(({ slug }) => slug);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a search session', () => {
  it('shows the small index first and adds the full text beneath it', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity') });
    await session.search('LoRA');
    const [loading, first, last] = states;
    expect(loading?.status).toBe('loading');
    expect(slugs(first)[0]).toBe('lora');
    expect(last?.status).toBe('done');
    expect(slugs(last).slice(0, slugs(first).length)).toEqual(slugs(first));
    expect(slugs(last)).toContain('perplexity');
  });

  const partly = '奖励和价值函数的区别在哪里';

  it('shows at once what fits in part only, while the full text is not loaded', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity') });
    await session.search(partly);
    const [, first, last] = states;
    expect(first?.status).toBe('loading');
    expect(slugs(first)[0]).toBe('rlhf');
    expect(slugs(last)).toEqual([...slugs(first), 'perplexity']);
  });

  it('lets the full text order what fits in part only, once it is loaded', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity') });
    await session.search('LoRA');
    states.length = 0;
    await session.search(partly);
    expect(states.map(({ status, results }) => `${status} ${String(results.length > 0)}`)).toEqual([
      'loading false',
      'done true',
    ]);
  });

  it('waits no longer than it may for the full text, and does not move what it showed meanwhile', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity', 600) });
    await session.search(partly, {}, 50);
    const [, early, last] = states;
    expect(early?.status).toBe('loading');
    expect(slugs(early).length).toBeGreaterThan(0);
    expect(slugs(last)).toEqual([...slugs(early), 'perplexity']);
  });

  it('fills in the answers beneath results that stand already', async () => {
    const { session, states } = watch({
      index: smallIndex(),
      pagefind: pagefind('perplexity'),
      texts: data('application/json', JSON.stringify(texts)),
    });
    await session.search('激活重计算');
    await vi.waitFor(() => {
      expect(states.at(-1)?.texts).toEqual(texts);
    });
    expect(slugs(states.at(-1))[0]).toBe('gradient-checkpointing');
  });

  it('reads a slip of the input method as what it sounds like', async () => {
    const variants: SearchVariants = { version: 1, simplified: '點点', sounds: { cha: '察查', dian: '点' } };
    const { session, states } = watch({
      index: smallIndex(),
      pagefind: noPagefind(),
      variants: data('application/json', JSON.stringify(variants)),
    });
    await session.search('察點');
    expect(slugs(states.at(-1))[0]).toBe('gradient-checkpointing');
  });

  it('waits for the other spellings before it says that nothing was found', async () => {
    const variants: SearchVariants = { version: 1, simplified: '點点', sounds: { cha: '察查', dian: '点' } };
    const address = data('application/json', JSON.stringify(variants));
    const real = globalThis.fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      const response = await real(url, init);
      if (url === address) await new Promise((resolve) => setTimeout(resolve, 600));
      return response;
    });
    const { session, states } = watch({ index: smallIndex(), pagefind: noPagefind(), variants: address });
    await session.search('察點');
    expect(states.filter(({ status }) => status === 'done').map((state) => slugs(state)[0])).toEqual([
      'gradient-checkpointing',
    ]);
  });

  it('searches anew when it is narrowed', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: noPagefind() });
    await session.search('LoRA');
    await session.search('LoRA', { difficulty: 3 });
    expect(slugs(states.at(-1))).toEqual([]);
  });

  it('drops the answer to an older query', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity', 100) });
    const older = session.search('LoRA');
    const newer = session.search('RLHF');
    await Promise.all([older, newer]);
    expect(states.filter(({ status }) => status === 'done').map(({ query }) => query)).toEqual(['RLHF']);
  });

  it('answers one text once, though an input method reports it twice', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('perplexity') });
    await Promise.all([session.search('RLHF'), session.search('RLHF')]);
    expect(states.filter(({ status }) => status === 'done')).toHaveLength(1);
  });

  it('is idle when nothing is asked', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: pagefind('lora') });
    await session.search('  ');
    expect(states.map(({ status }) => status)).toEqual(['idle']);
  });

  it('offers topics when nothing is found', async () => {
    const { session, states } = watch({ index: smallIndex(), pagefind: noPagefind() });
    await session.search('zzqqxxyyww');
    expect(states.at(-1)).toMatchObject({ status: 'done', results: [], names: [] });
    expect(states.at(-1)?.topics.length).toBeGreaterThan(0);
  });

  it('says what is missing when one tier cannot be loaded, and answers from the other', async () => {
    const without = watch({ index: smallIndex(), pagefind: noPagefind() });
    await without.session.search('LoRA');
    expect(without.states.at(-1)?.notice).toContain('npm run build');
    expect(slugs(without.states.at(-1))[0]).toBe('lora');

    const only = watch({ index: damaged(), pagefind: pagefind('lora') });
    await only.session.search('LoRA');
    expect(only.states.at(-1)).toMatchObject({ status: 'done' });
    expect(only.states.at(-1)?.notice).not.toBe('');
    expect(slugs(only.states.at(-1))).toEqual(['lora']);
  });

  it('is an error in plain words when both are missing, and tries again when asked again', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const { session, states } = watch({ index: smallIndex(), pagefind: noPagefind() });
    await session.search('LoRA');
    expect(states.at(-1)).toMatchObject({ status: 'error', results: [] });
    expect(states.at(-1)?.notice).toContain('npm run build');
    fetched.mockRestore();
    await session.search('LoRA');
    expect(states.at(-1)?.status).toBe('done');
    expect(slugs(states.at(-1))[0]).toBe('lora');
  });
});

describe('a query in an address', () => {
  it.each([['a\uD800b'], ['注意力'.repeat(3334)], ['😀'.repeat(150)], ['<img src=x onerror=alert(1)>']])(
    'can always be encoded, and is of bounded length',
    (query) => {
      expect(() => encodeURIComponent(shareable(query))).not.toThrow();
      expect(shareable(query).length).toBeLessThanOrEqual(200);
    },
  );
});
