import { KeptFiles } from '../offline/kept-files.ts';
import { cacheName, pathBelow } from '../offline/site-files.ts';
import { answer } from './answer.ts';
import { NewerPages } from './newer-pages.ts';
import { worker } from './scope.ts';

/** Digest of the list of the site's files; the build writes it here. */
declare const SITE_VERSION: string;

const { scope } = worker.registration;
const kept = new KeptFiles(
  { caches: worker.caches, fetch: (url) => fetch(url, { cache: 'no-cache' }) },
  scope,
  SITE_VERSION,
);
const newer = new NewerPages(cacheName(scope));
/** A reader agreed to change to this version while pages of the one before are open. */
let agreed = false;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, cache } = event.request;
  if (method !== 'GET' || pathBelow(url, scope) === undefined) return;
  // A page that fetches the whole site asks the server itself.
  if (mode === 'navigate' || cache !== 'reload') event.respondWith(answer(event, kept, newer));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(SITE_VERSION);
  // A page that came before there was a worker asks for itself to be kept.
  if (event.data === 'keep' && event.source)
    event.waitUntil(keep([pathBelow(event.source.url, scope) ?? '']));
  if (event.data !== 'agreed') return;
  agreed = true;
  event.waitUntil(worker.skipWaiting());
});

/** All of the shell or nothing: an installation that fails is tried again at a later visit. */
async function install(): Promise<void> {
  const { files, shell } = await kept.list();
  for (const path of shell) {
    const digest = files[path]?.[0] ?? '';
    if (!(await kept.get(path, digest))) await kept.fetch(path, digest);
  }
  // What a reader has of the version before stays readable offline after the change.
  await keep(await kept.keptPaths());
}

/** Keeps files of this version as far as they can be had. */
async function keep(paths: Iterable<string>): Promise<void> {
  const { files } = await kept.list();
  for (const path of paths) {
    const digest = files[path]?.[0];
    if (digest === undefined || (await kept.has(path, digest))) continue;
    await kept.fetch(path, digest).catch(() => undefined);
  }
}

/** Pages that are open when a reader agrees belong to the version before: they are loaded anew. */
async function takeOver(): Promise<void> {
  await kept.forgetOthers();
  await newer.clear();
  if (agreed) void loadAnew();
}

/** Not waited for: a page that loads waits in turn for this worker to be ready. */
async function loadAnew(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' });
  for (const page of pages) page.navigate(page.url).catch(() => undefined);
}
