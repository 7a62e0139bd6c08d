import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Brotli bytes that a first visit to a page fetches, by what they are. */
export interface PageWeight {
  total: number;
  html: number;
  css: number;
  js: number;
  font: number;
  other: number;
  requests: number;
}

const kinds: [RegExp, keyof PageWeight][] = [
  [/\.css$/, 'css'],
  [/\.m?js$/, 'js'],
  [/\.woff2?$|\.ttf$/, 'font'],
  [/(?:\/|\.html)$/, 'html'],
];

/** Bytes of a body as a static host would send it. */
export function brotliSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/**
 * Visits a page on a phone-sized screen with an empty cache and weighs what came. What a service worker keeps for later
 * is not part of the first view.
 */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const weight: PageWeight = { total: 0, html: 0, css: 0, js: 0, font: 0, other: 0, requests: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
    pending.push(
      response.body().then(
        (body) => {
          const size = kind === 'font' ? body.length : brotliSize(body);
          weight[kind] += size;
          weight.total += size;
          weight.requests += 1;
        },
        () => undefined,
      ),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  await context.close();
  return weight;
}

/** Serves a folder with nothing but its files, for the floor. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    try {
      const type = path.endsWith('/')
        ? 'text/html'
        : path.endsWith('.css')
          ? 'text/css'
          : 'application/octet-stream';
      const body = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
