import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The README's recipe for a plain folder behind nginx, with what a run without privileges needs around it. */
function configuration(folder: string, dist: string, base: string, port: number): string {
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  types {
    text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; font/woff2 woff2;
  }
  access_log off;
  sendfile on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    location ${base} { alias ${dist}/; error_page 404 ${base}404.html; }
    location /raw/ { alias ${folder}/raw/; }
  }
}
`;
}

export interface Nginx {
  /** Where the home page is. */
  url: string;
  /** Where the files of `raw/` in the given folder are. */
  raw: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site on the loopback address.
 * @param folder for nginx's own files; absolute
 * @param dist the built site; absolute
 */
export async function startNginx(folder: string, dist: string, base: string): Promise<Nginx> {
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'raw'), { recursive: true });
  writeFileSync(file, configuration(folder, dist, base, port));
  const child = spawn('nginx', ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answered(`${origin}${base}`, child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    url: `${origin}${base}`,
    raw: `${origin}/raw/`,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not serve ${url}`);
}
