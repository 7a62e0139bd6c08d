import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles, OtherVersionError } from '../../../src/offline/kept-files.ts';
import { cacheKey, cacheName, digestOf, listPath, pathBelow } from '../../../src/offline/site-files.ts';

const scope = 'https://example.org/kb/';
const digest = (text: string) =>
  createHash('sha256').update(text).digest().subarray(0, 12).toString('base64url');

/** The part of a browser's cache that is used, in memory. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  readonly match = (key: string) => Promise.resolve(this.entries.get(key)?.clone());
  readonly put = (key: string, response: Response) => Promise.resolve(void this.entries.set(key, response));
  readonly delete = (request: string | Request) =>
    Promise.resolve(this.entries.delete(typeof request === 'string' ? request : request.url));
  readonly keys = () => Promise.resolve([...this.entries.keys()].map((url) => new Request(url)));
}

let cache: MemoryCache;
let server: Map<string, string>;
const kept = (version: string) =>
  new KeptFiles(
    {
      caches: { open: () => Promise.resolve(cache as unknown as Cache) },
      fetch: (url) => {
        const text = server.get(url);
        return Promise.resolve(new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 }));
      },
    },
    scope,
    version,
  );

/** Publishes files; the list of them stands for the version. */
function publish(files: Record<string, string>, shell: string[] = []): string {
  const list = JSON.stringify({
    files: Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, [digest(text), text.length]]),
    ),
    shell,
  });
  server = new Map(Object.entries(files).map(([path, text]) => [`${scope}${path}`, text]));
  server.set(`${scope}${listPath}`, list);
  return digest(list);
}

beforeEach(() => {
  cache = new MemoryCache();
});

describe('the files that a browser keeps', () => {
  it('are told apart by the first 96 bits of SHA-256', async () => {
    expect(await digestOf(new TextEncoder().encode('abc'))).toBe('ungWv48Bz-pBQUDe');
  });

  it('are given out again when they are whole', async () => {
    const files = kept(publish({ 'q/a/': 'A' }));
    await files.fetch('q/a/', digest('A'));
    expect(await (await files.get('q/a/', digest('A')))?.text()).toBe('A');
  });

  it('are forgotten when they are damaged', async () => {
    const files = kept(publish({ 'q/a/': 'A' }));
    const key = cacheKey(scope, 'q/a/', digest('A'));
    cache.entries.set(key, new Response('B'));
    expect(await files.get('q/a/', digest('A'))).toBeUndefined();
    expect(cache.entries.has(key)).toBe(false);
  });

  it('are of one version: what the server has since changed is refused', async () => {
    const files = kept(publish({ 'q/a/': 'A' }));
    publish({ 'q/a/': 'B' });
    await expect(files.fetch('q/a/', digest('A'))).rejects.toThrow(OtherVersionError);
    await expect(files.list()).rejects.toThrow(OtherVersionError);
  });

  it('stay over a change of version as far as they are the same', async () => {
    const before = kept(publish({ 'q/a/': 'A', 'q/b/': 'B' }));
    for (const [path, text] of [
      ['q/a/', 'A'],
      ['q/b/', 'B'],
    ] as const)
      await before.fetch(path, digest(text));
    const after = kept(publish({ 'q/a/': 'A', 'q/b/': 'B2' }));
    await after.forgetOthers();
    expect(await after.has('q/a/', digest('A'))).toBe(true);
    expect([...(await after.keptPaths())].sort()).toEqual([listPath, 'q/a/']);
  });

  it('can be given back down to the shell', async () => {
    const files = kept(publish({ '': 'home', 'q/a/': 'A' }, ['']));
    await files.fetch('', digest('home'));
    await files.fetch('q/a/', digest('A'));
    await files.forgetAllButShell();
    expect(await files.keptDigests()).toEqual(new Set([digest('home'), files.version]));
  });
});

describe('an address below the base', () => {
  it.each([
    ['https://example.org/kb/', ''],
    ['https://example.org/kb/q/a/?x=1#y', 'q/a/'],
    ['https://example.org/kb/q/a/index.html', 'q/a/'],
    ['https://example.org/kb/%E7%96%91.svg', '疑.svg'],
    ['https://example.org/other/', undefined],
    ['https://example.org/kb/%E7', undefined],
  ])('%s is the path %s', (url, path) => {
    expect(pathBelow(url, scope)).toBe(path);
  });

  it('has a cache of its own for each site of an origin', () => {
    expect(cacheName('https://example.org/a/')).not.toBe(cacheName('https://example.org/b/'));
  });
});
