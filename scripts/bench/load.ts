import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { siteLocation } from '../../src/site.ts';
import { startNginx } from './load/nginx.ts';
import { ask } from './load/wrk.ts';

/** Four rounds, a minute in all. */
const seconds = 15;
const question = 'q/attention-scaling/';

const dist = resolve('dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('no dist/: run "npm run build" first');
const { base } = siteLocation(process.env);
const folder = mkdtempSync(join(tmpdir(), 'wenqu-load-'));
const nginx = await startNginx(folder, dist, base);
try {
  const size = statSync(join(dist, question, 'index.html')).size;
  writeFileSync(join(folder, 'raw/same-size'), Buffer.alloc(size, 'x'));
  const every = join(folder, 'every.lua');
  writeFileSync(every, everyPage());
  console.log(`nginx on loopback, wrk with 32 connections, ${seconds} s each`);
  console.log(
    `${''.padEnd(36)}${'kB'.padStart(8)}${'req/s'.padStart(10)}${'p99 ms'.padStart(9)}${'errors'.padStart(8)}`,
  );
  const show = (name: string, bytes: number, url: string, script?: string): void => {
    const { requestsPerSecond, p99, errors } = ask(url, seconds, script);
    console.log(
      `${name.padEnd(36)}${(bytes / 1000).toFixed(1).padStart(8)}${requestsPerSecond.toFixed(0).padStart(10)}${p99.toFixed(1).padStart(9)}${String(errors).padStart(8)}`,
    );
    if (errors > 0) process.exitCode = 1;
  };
  show('a file of the same size', size, `${nginx.raw}same-size`);
  show('a question', size, nginx.url + question);
  show('every page in turn (mean size)', meanSize(), nginx.url, every);
  show(
    'index of the search',
    statSync(join(dist, 'search-index.json')).size,
    `${nginx.url}search-index.json`,
  );
} finally {
  await nginx.stop();
  rmSync(folder, { recursive: true, force: true });
}

function pages(): string[] {
  return readdirSync(dist, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => name.endsWith('index.html'))
    .sort();
}

function meanSize(): number {
  const sizes = pages().map((name) => statSync(join(dist, name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** A script for wrk that asks for one page after the other. */
function everyPage(): string {
  const paths = pages().map((name) => JSON.stringify(base + name.replace(/index\.html$/, '')));
  return `local paths = {${paths.join(',')}}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;
}
