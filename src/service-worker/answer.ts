import type { KeptFiles } from '../offline/kept-files.ts';
import { listPath, offlinePath, pathBelow } from '../offline/site-files.ts';
import type { NewerPages } from './newer-pages.ts';
import { worker, type FetchEvent } from './scope.ts';

/**
 * Answers a request of a page with the files of this worker's version: from the cache, else from the server as long as
 * that still has the same. A page is never given parts of two versions: where the server has a newer page, the reader
 * gets that page whole, and what it asks for comes from the server too.
 */
export async function answer(event: FetchEvent, kept: KeptFiles, newer: NewerPages): Promise<Response> {
  const { request } = event;
  const navigates = request.mode === 'navigate';
  if (!navigates && (await newer.has(event.clientId))) {
    // A worker that such a page starts asks under an id of its own.
    await newer.add(event.resultingClientId);
    return fetch(request);
  }
  const path = pathBelow(request.url, worker.registration.scope) ?? '';
  const list = await kept.list().catch(() => undefined);
  const digest = path === listPath ? kept.version : list?.files[path]?.[0];
  const found = digest === undefined ? undefined : await kept.get(path, digest).catch(() => undefined);
  if (found) return found;
  try {
    const response = await (digest === undefined ? fetch(request) : fromServer(request.url));
    if (navigates) await recognise(event, response, path, digest, kept, newer);
    else if (digest !== undefined && response.ok && !(await kept.put(path, digest, response.clone())))
      return new Response(null, { status: 503, statusText: 'Another version' });
    return response;
  } catch (error) {
    const page = navigates ? await offlinePage(kept) : undefined;
    if (page) return page;
    throw error;
  }
}

/** Keeps a page that is of this version; one that is not is remembered, and its worker is looked for. */
async function recognise(
  event: FetchEvent,
  response: Response,
  path: string,
  digest: string | undefined,
  kept: KeptFiles,
  newer: NewerPages,
): Promise<void> {
  // A redirect is followed by the browser, with a request of its own.
  if (response.type === 'opaqueredirect' || response.status === 404) return;
  if (digest !== undefined && response.ok && (await kept.put(path, digest, response.clone()))) return;
  await newer.add(event.resultingClientId);
  event.waitUntil(worker.registration.update().catch(() => undefined));
}

/** Past the browser's own cache, which may hold the file of another version for as long as the server allowed. */
function fromServer(url: string): Promise<Response> {
  return fetch(url, { cache: 'no-cache', redirect: 'manual' });
}

async function offlinePage(kept: KeptFiles): Promise<Response | undefined> {
  const { files } = await kept.list();
  const page = await kept.get(offlinePath, files[offlinePath]?.[0] ?? '');
  return page && new Response(page.body, { status: 503, headers: page.headers });
}
