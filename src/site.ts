import { readSite } from './build/read-site.ts';

/** What this site is called and where its source lives: `content/site.yaml`. */
export const site = readSite();

/** The default origin when none is configured; it only shows in canonical links and the sitemap. */
const defaultOrigin = 'http://127.0.0.1:4321';

export interface SiteLocation {
  /** Scheme and host, no trailing slash: `https://example.org`. */
  origin: string;
  /** Path the site lives under, with a slash at both ends: `/` or `/wenqu/`. */
  base: string;
  /** Where readers may see and edit the source, e.g. `https://github.com/owner/name`; empty when unknown. */
  repository: string;
}

/**
 * Reads where the site will live.
 * @param env `SITE_ORIGIN`, `BASE_PATH`, and `REPOSITORY_URL` (all optional)
 * @throws Error when an origin is not an http(s) origin, with what to write instead
 */
export function siteLocation(env: Record<string, string | undefined>): SiteLocation {
  const origin = (env['SITE_ORIGIN'] || defaultOrigin).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/\s]+$/.test(origin)) {
    throw new Error(`SITE_ORIGIN must be an origin such as https://example.org, got "${origin}"`);
  }
  const segments = (env['BASE_PATH'] || '/').split('/').filter(Boolean);
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment))) {
    throw new Error(`BASE_PATH must be a path such as /wenqu/, got "${env['BASE_PATH']}"`);
  }
  const base = segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  return { origin, base, repository: (env['REPOSITORY_URL'] || site.repository || '').replace(/\/+$/, '') };
}
