import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.apkg': 'application/octet-stream',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Served {
  server: Server;
  /** Where the site's home page is. */
  url: string;
}

/**
 * Serves a built site on the loopback address, as a static host would: `index.html` for folders, `404.html` for the rest.
 * @param folder the built site
 * @param base path it was built for, with a slash at both ends
 * @param port first port to try; 0 lets the system choose
 * @param attempts how many ports to try
 */
export async function serveDist(folder: string, base: string, port: number, attempts = 1): Promise<Served> {
  for (let offset = 0; offset < attempts; offset++) {
    const server = createServer((request, response) => {
      respond(folder, base, request.url ?? '/', request.method ?? 'GET', response);
    });
    const taken = await listen(server, port + offset);
    if (!taken) {
      const address = server.address() as AddressInfo;
      return { server, url: `http://127.0.0.1:${address.port}${base}` };
    }
    console.error(`Port ${port + offset} is taken.`);
  }
  throw new Error(
    `ports ${port} to ${port + attempts - 1} are all taken: stop one of the programs that use them`,
  );
}

/** @returns whether the port was taken */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(false));
  });
}

function respond(folder: string, base: string, url: string, method: string, response: ServerResponse): void {
  const path = decodePath(url);
  if (path !== undefined && path === base.slice(0, -1)) {
    response.writeHead(301, { Location: base }).end();
    return;
  }
  const file = path?.startsWith(base) ? find(folder, path.slice(base.length)) : undefined;
  if (file && path && !path.endsWith('/') && file.endsWith(`${sep}index.html`)) {
    response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
    return;
  }
  const sent = file ?? join(folder, '404.html');
  if (!existsSync(sent)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(file ? 200 : 404, {
    'Content-Type': types[extname(sent)] ?? 'application/octet-stream',
    'Content-Length': statSync(sent).size,
    'X-Content-Type-Options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** The file that a path names, never one outside the folder. */
function find(folder: string, path: string): string | undefined {
  const relative = normalize(`./${path}`);
  if (relative.startsWith('..') || relative.includes('\0')) return undefined;
  const candidate = join(folder, relative);
  for (const file of [candidate, join(candidate, 'index.html')]) {
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}
