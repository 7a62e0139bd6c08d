import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { getManifest } from 'workbox-build';
import { digestOf, listPath, offlinePath, type SiteFiles } from '../../src/offline/site-files.ts';

/** What readers open; not what they take elsewhere, nor what Pagefind brings along and no page asks for. */
const kept = ['**/*.{html,css,js,json,svg,png,woff2,webmanifest}', 'pagefind/**/*'];
const leftOut = [
  '404.html',
  'cards/**',
  'book/**',
  'knowledge*.json',
  'pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*',
];
/** There from the first visit on: where readers begin, and what every page needs. */
const shell = [
  /^$/,
  /^(?:search|topics|practice|mock|progress|offline)\/$/,
  /^_astro\//,
  /^(?:search-index|search-variants|search-texts|practice|mock)\.json$/,
  /^icons\/icon-192\.png$|^[^/]+\.(?:svg|webmanifest)$/,
];

/**
 * Writes the service worker of a built site, and the list of the files that it keeps; or, where the site keeps none,
 * a worker that takes back what an earlier one kept.
 * @param folder the built site, complete: the list has a digest of each file
 */
export async function writeServiceWorker(folder: string, offline: boolean): Promise<void> {
  if (!offline) {
    await bundle('withdrawn.ts', folder, {});
    return;
  }
  const list = JSON.stringify(await listFiles(folder));
  const version = await digestOf(new TextEncoder().encode(list));
  writeFileSync(join(folder, listPath), list);
  await bundle('worker.ts', folder, { SITE_VERSION: JSON.stringify(version) });
}

async function listFiles(folder: string): Promise<SiteFiles> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: kept,
    globIgnores: leftOut,
    maximumFileSizeToCacheInBytes: 2 ** 24,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const files: SiteFiles['files'] = {};
  for (const { url } of manifestEntries.sort((a, b) => (a.url < b.url ? -1 : 1))) {
    const content = readFileSync(join(folder, url));
    files[url.replace(/(^|\/)index\.html$/, '$1')] = [await digestOf(content), content.length];
  }
  if (!files[offlinePath]) throw new Error(`${offlinePath} was not built`);
  return { files, shell: Object.keys(files).filter((path) => shell.some((pattern) => pattern.test(path))) };
}

async function bundle(entry: string, folder: string, define: Record<string, string>): Promise<void> {
  await build({
    entryPoints: [join('src/service-worker', entry)],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define,
  });
}
