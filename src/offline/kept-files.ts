import {
  cacheKey,
  cacheName,
  digestOf,
  isSiteFiles,
  listPath,
  pathBelow,
  type SiteFiles,
} from './site-files.ts';

/** What the browser must offer: the worker and the pages have it, a test brings its own. */
export interface Host {
  caches: Pick<CacheStorage, 'open'>;
  /** Asks the server, not this site's worker. */
  fetch: (url: string) => Promise<Response>;
}

/** The server holds other files than this version is made of: it has a newer one. */
export class OtherVersionError extends Error {}

/** The files of one version of the site that this browser keeps. Nothing is given out whose content is not as listed. */
export class KeptFiles {
  readonly #host: Host;
  readonly #scope: string;
  /** Digest of the list of the files, which stands for the version. */
  readonly version: string;
  #list: Promise<SiteFiles> | undefined;

  /** @param scope absolute address of the site's base */
  constructor(host: Host, scope: string, version: string) {
    this.#host = host;
    this.#scope = scope;
    this.version = version;
  }

  /**
   * The list, from the cache or else from the server.
   * @throws OtherVersionError when the server's is another; TypeError without a connection
   */
  list(): Promise<SiteFiles> {
    this.#list ??= this.#load().catch((error: unknown) => {
      this.#list = undefined;
      throw error;
    });
    return this.#list;
  }

  /** What is kept of a path, if it is whole. */
  async get(path: string, digest: string): Promise<Response | undefined> {
    const cache = await this.#cache();
    const key = cacheKey(this.#scope, path, digest);
    const found = await cache.match(key).catch(() => undefined);
    if (!found) return undefined;
    const content = await found
      .clone()
      .arrayBuffer()
      .catch(() => undefined);
    if (content && (await digestOf(content)) === digest) return found;
    await cache.delete(key);
    return undefined;
  }

  /** Whether something is kept of a path, without looking into it. */
  async has(path: string, digest: string): Promise<boolean> {
    const cache = await this.#cache();
    return (await cache.match(cacheKey(this.#scope, path, digest))) !== undefined;
  }

  /** Keeps a response, if its content is as listed. The storage may refuse it: then it is only not kept. */
  async put(path: string, digest: string, response: Response): Promise<boolean> {
    if ((await digestOf(await response.clone().arrayBuffer())) !== digest) return false;
    const cache = await this.#cache();
    await cache.put(cacheKey(this.#scope, path, digest), response).catch(() => undefined);
    return true;
  }

  /**
   * Fetches a file and keeps it.
   * @throws OtherVersionError; TypeError without a connection; DOMException `QuotaExceededError` when it does not fit
   */
  async fetch(path: string, digest: string): Promise<void> {
    const response = await this.#download(path, digest);
    await (await this.#cache()).put(cacheKey(this.#scope, path, digest), response);
  }

  /** Forgets what is no part of this version. */
  async forgetOthers(): Promise<void> {
    const { files } = await this.list();
    await this.#forgetAllBut(Object.keys(files));
  }

  /** Forgets all but what is kept from the first visit on. */
  async forgetAllButShell(): Promise<void> {
    const { shell } = await this.list();
    await this.#forgetAllBut(shell);
  }

  /** Paths of which something is kept, of whatever version. */
  async keptPaths(): Promise<Set<string>> {
    const cache = await this.#cache();
    return new Set((await cache.keys()).map(({ url }) => pathBelow(url, this.#scope) ?? ''));
  }

  /** Digests of what is kept, whole or damaged. */
  async keptDigests(): Promise<Set<string>> {
    const cache = await this.#cache();
    return new Set((await cache.keys()).map(({ url }) => new URL(url).searchParams.get('digest') ?? ''));
  }

  async #load(): Promise<SiteFiles> {
    const kept = await this.get(listPath, this.version);
    const response = kept ?? (await this.#download(listPath, this.version));
    if (!kept) await this.put(listPath, this.version, response.clone());
    const value: unknown = await response.json();
    if (!isSiteFiles(value)) throw new OtherVersionError(listPath);
    return value;
  }

  async #download(path: string, digest: string): Promise<Response> {
    const response = await this.#host.fetch(`${this.#scope}${encodeURI(path)}`);
    const content = await response.clone().arrayBuffer();
    if (!response.ok || (await digestOf(content)) !== digest) throw new OtherVersionError(path);
    return response;
  }

  /** The list itself stays too. */
  async #forgetAllBut(paths: readonly string[]): Promise<void> {
    const { files } = await this.list();
    const own = new Set(paths.map((path) => cacheKey(this.#scope, path, files[path]?.[0] ?? '')));
    own.add(cacheKey(this.#scope, listPath, this.version));
    const cache = await this.#cache();
    const others = (await cache.keys()).filter(({ url }) => !own.has(url));
    await Promise.all(others.map((request) => cache.delete(request)));
  }

  #cache(): Promise<Cache> {
    return this.#host.caches.open(cacheName(this.#scope));
  }
}
