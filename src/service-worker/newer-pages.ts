import { worker } from './scope.ts';

/**
 * Pages that came from the server in a newer version than this worker's: they get all that they ask for from the
 * server. Their ids outlive the worker, which a browser stops and starts as it likes.
 */
export class NewerPages {
  readonly #cacheName: string;
  #ids: Promise<Set<string>> | undefined;

  /** @param site name of the cache that the site's files are in */
  constructor(site: string) {
    this.#cacheName = `${site} newer pages`;
  }

  async has(id: string): Promise<boolean> {
    return id !== '' && (await this.#load()).has(id);
  }

  async add(id: string): Promise<void> {
    if (id === '') return;
    (await this.#load()).add(id);
    const cache = await worker.caches.open(this.#cacheName);
    await cache.put(this.#key(id), new Response('')).catch(() => undefined);
  }

  /** When this version has become the newest one, no page is newer. */
  async clear(): Promise<void> {
    this.#ids = undefined;
    await worker.caches.delete(this.#cacheName);
  }

  #key(id: string): string {
    return `${worker.registration.scope}?page=${encodeURIComponent(id)}`;
  }

  #load(): Promise<Set<string>> {
    this.#ids ??= worker.caches
      .open(this.#cacheName)
      .then((cache) => cache.keys())
      .then((keys) => new Set(keys.map(({ url }) => new URL(url).searchParams.get('page') ?? '')));
    return this.#ids;
  }
}
