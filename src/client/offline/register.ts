import { policy } from '../trusted-types.ts';

interface Connection {
  readonly saveData?: boolean;
}

const host = document.querySelector<HTMLElement>('offline-notice');
const address = host?.dataset['worker'];
const scope = host?.dataset['base'];

// The pages come first; readers who save data are not given files that they may never want.
if (host && address && scope && 'serviceWorker' in navigator && !savesData()) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

function whenIdle(): void {
  setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else start();
  });
}

function start(): void {
  register().catch((error: unknown) => {
    // Storage may be forbidden, the connection gone: the site reads as well without.
    console.info('offline reading is not available:', error);
  });
}

async function register(): Promise<void> {
  const options = { scope: scope ?? '/', updateViaCache: 'none' as const };
  const registration = await navigator.serviceWorker.register(policy.createScriptURL(address ?? ''), options);
  if (registration.waiting) await offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) void offer(coming);
    });
  });
  // The first page of a visit comes before there is a worker that could have kept it.
  if (!navigator.serviceWorker.controller) (await navigator.serviceWorker.ready).active?.postMessage('keep');
}

async function offer(waiting: ServiceWorker): Promise<void> {
  const { offerUpdate } = await import('./offer-update.ts');
  if (host) offerUpdate(host, waiting);
}

function savesData(): boolean {
  return (navigator as { connection?: Connection }).connection?.saveData === true;
}
