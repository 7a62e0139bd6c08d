import { cacheName } from '../offline/site-files.ts';
import { worker } from './scope.ts';

/**
 * Takes the place of a worker that was withdrawn: forgets what it kept, and goes. Browsers fetch it at the next visit,
 * whatever the old worker does, since a worker's script never comes from that worker. It does not wait until it is
 * active: an old worker that never comes to rest would keep it from that.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const there = await forget();
  // Not waited for: browsers take up the end of a registration when the installation is through.
  void worker.registration.unregister().then(async () => {
    // What the old worker has kept meanwhile.
    await forget();
    // Pages that were loaded since may be copies that register it again: they must not be loaded for ever.
    if (there) await loadAnew();
  });
}

/** @returns whether there was something */
async function forget(): Promise<boolean> {
  const site = cacheName(worker.registration.scope);
  const own = (await worker.caches.keys()).filter((name) => name === site || name.startsWith(`${site} `));
  await Promise.all(own.map((name) => worker.caches.delete(name)));
  return own.length > 0;
}

/** No page is answered by a worker of this site any more, except those that are open still. */
async function loadAnew(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage('reload');
}
