import { cacheName } from '../offline/site-files.ts';
import { worker } from './scope.ts';

/**
 * Takes the place of a worker that was withdrawn: forgets what it kept, and goes. Browsers fetch it at the next visit,
 * whatever the old worker does, since a worker's script never comes from that worker.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const site = cacheName(worker.registration.scope);
  const own = (await worker.caches.keys()).filter((name) => name === site || name.startsWith(`${site} `));
  await Promise.all(own.map((name) => worker.caches.delete(name)));
  const pages = await worker.clients.matchAll({ type: 'window' });
  await worker.registration.unregister();
  // Pages that were loaded since may be copies that register it again: they must not be loaded for ever. Nor are they
  // waited for: a page that loads waits in turn for this worker.
  if (own.length === 0) return;
  for (const page of pages) page.navigate(page.url).catch(() => undefined);
}
