import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveDist } from '../serve-dist.ts';
import { createFloor } from './floor.ts';
import { printInteractions } from './interactions.ts';
import { searchCost } from './search-cost.ts';
import { serveFolder } from './measure.ts';
import { printPageTable } from './page-table.ts';

const runs = 3;
const root = process.cwd();

/** Seconds of wall time, the median of several runs. */
function buildSeconds(script: string, cwd: string): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    execFileSync(process.execPath, [script], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, BASE_PATH: '/' },
    });
    return (performance.now() - started) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

const floor = createFloor(root);
console.log('Build, seconds (median of 3, cold)');
const floorSeconds = buildSeconds('build.ts', floor);
const ownSeconds = buildSeconds(join('scripts', 'build.ts'), root);
console.log(`bare Astro floor      ${floorSeconds.toFixed(1)}`);
console.log(
  `wenqu, checks included ${ownSeconds.toFixed(1)}   ratio ${(ownSeconds / floorSeconds).toFixed(2)}\n`,
);

const browser = await launchBrowser();
const own = await serveDist('dist', '/', 0);
const bare = await serveFolder(join(floor, 'dist'));
await printPageTable(browser, own.url, bare.url);

console.log('\nSearch: from opening the dialog on a question page to the first result');
for (const query of ['LoRA 显存', '为什么除以根号dk', 'RLHF']) {
  const { bytes, milliseconds, first } = await searchCost(browser, `${own.url}q/attention-scaling/`, query);
  console.log(
    `${query.padEnd(16)}${kB(bytes)} kB  ${milliseconds.toFixed(0).padStart(4)} ms after the key stroke  → ${first}`,
  );
}

await printInteractions(browser, own.url);

await browser.close();
own.server.close();
bare.close();
rmSync(floor, { recursive: true, force: true });
