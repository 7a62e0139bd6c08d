import { policy } from '../trusted-types.ts';
import { offerUpdate } from './offer-update.ts';

interface Connection {
  readonly saveData?: boolean;
}

const host = document.querySelector<HTMLElement>('offline-notice');
const address = host?.dataset['worker'];
const scope = host?.dataset['base'];

// The pages come first; readers who save data are not given files that they may never want.
if (host && address && scope && 'serviceWorker' in navigator && !savesData()) {
  const start = (): void => {
    register(host, address, scope).catch((error: unknown) => {
      // Storage may be forbidden, the connection gone: the site reads as well without.
      console.info('offline reading is not available:', error);
    });
  };
  const afterLoad = (): void => void setTimeout(whenIdle, 0, start);
  if (document.readyState === 'complete') afterLoad();
  else addEventListener('load', afterLoad, { once: true });
}

function whenIdle(start: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
  else start();
}

async function register(place: HTMLElement, address: string, scope: string): Promise<void> {
  const script = policy.createScriptURL(address);
  const registration = await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
  // A worker that was withdrawn says so: what this page has, and will ask for, may come from what it deleted.
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'reload') location.reload();
  });
  if (registration.waiting) offerUpdate(place, registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) offerUpdate(place, coming);
    });
  });
  // The first page of a visit comes before there is a worker that could have kept it.
  if (!navigator.serviceWorker.controller) (await navigator.serviceWorker.ready).active?.postMessage('keep');
}

function savesData(): boolean {
  return (navigator as { connection?: Connection }).connection?.saveData === true;
}
