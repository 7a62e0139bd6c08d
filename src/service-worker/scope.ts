/**
 * What a service worker finds around it, as far as this one uses it: the types of pages and those of workers exclude
 * each other in TypeScript's libraries.
 * @see https://www.w3.org/TR/service-workers/
 */
export interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The page that asks; empty for a page's own request. */
  readonly clientId: string;
  /** The page that a navigation will become. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageEventOfClient extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly url: string } | null;
}

interface WindowClient {
  readonly id: string;
  readonly url: string;
  navigate(url: string): Promise<unknown>;
  postMessage(message: string): void;
}

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    update(): Promise<unknown>;
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<WindowClient[]>;
  };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEventOfClient) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
