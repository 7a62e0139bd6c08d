/** What a service worker knows of the built site: which files there are, and what is in each. */
export interface SiteFiles {
  /** By path below the base (`q/kv-cache/`, `_astro/x.css`): digest of the content, and its bytes. */
  files: Record<string, readonly [digest: string, bytes: number]>;
  /** Paths that are kept from the first visit on. */
  shell: readonly string[];
}

/** Where the list of the files is, below the base. */
export const listPath = 'offline-files.json';
/** The page for readers without a connection, and where they keep the whole site. */
export const offlinePath = 'offline/';

/**
 * A digest that tells contents apart: the first 96 bits of SHA-256, in base64url.
 * @see NIST SP 800-107, 5.1, on cutting a hash
 */
export async function digestOf(content: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).subarray(0, 12);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * The path of an address below the base; undefined for one outside.
 * @param url absolute, its query and fragment play no part
 * @param scope absolute address of the base
 */
export function pathBelow(url: string, scope: string): string | undefined {
  const address = url.replace(/[?#].*$/s, '');
  if (!address.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(address.slice(scope.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return undefined;
  }
}

/** Where a file is kept in the cache. Its content is part of the address: files of two versions never meet. */
export function cacheKey(scope: string, path: string, digest: string): string {
  return `${scope}${encodeURI(path)}?digest=${digest}`;
}

/** One cache for each site of an origin: several sites of a host may share one. */
export function cacheName(scope: string): string {
  return `wenqu ${new URL(scope).pathname}`;
}

/** @returns whether a value has the form of the list */
export function isSiteFiles(value: unknown): value is SiteFiles {
  if (typeof value !== 'object' || value === null) return false;
  const { files, shell } = value as Partial<SiteFiles>;
  return typeof files === 'object' && Array.isArray(shell);
}
