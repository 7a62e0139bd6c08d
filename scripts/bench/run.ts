import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveDist } from '../serve-dist.ts';
import { createFloor } from './floor.ts';
import { searchCost } from './search-cost.ts';
import { serveFolder, weighPage, type PageWeight } from './measure.ts';

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
const row = (name: string, weight: PageWeight): string =>
  `${name.padEnd(22)}${[weight.total, weight.html, weight.css, weight.js, weight.font, weight.other].map(kB).join('')}${String(weight.requests).padStart(6)}`;

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
console.log('First view of a page, kB (brotli, phone, empty cache)');
console.log(
  `${''.padEnd(22)}${['total', 'html', 'css', 'js', 'font', 'other'].map((name) => name.padStart(7)).join('')}  reqs`,
);
console.log(row('floor: question', await weighPage(browser, `${bare.url}transformer/attention-scaling/`)));
const pages = {
  question: 'q/attention-scaling/',
  home: '',
  topics: 'topics/',
  topic: 'topics/transformer/',
  guide: 'guides/learning-path/',
  errata: 'errata/',
  glossary: 'glossary/',
  references: 'references/',
  ledger: 'notes/',
  search: 'search/',
};
for (const [name, path] of Object.entries(pages))
  console.log(row(`wenqu: ${name}`, await weighPage(browser, own.url + path)));

console.log('\nSearch: from opening the dialog on a question page to the first result');
for (const query of ['LoRA 显存', '为什么除以根号dk', 'RLHF']) {
  const { bytes, milliseconds, first } = await searchCost(browser, `${own.url}q/attention-scaling/`, query);
  console.log(
    `${query.padEnd(16)}${kB(bytes)} kB  ${milliseconds.toFixed(0).padStart(4)} ms after the key stroke  → ${first}`,
  );
}

await browser.close();
own.server.close();
bare.close();
rmSync(floor, { recursive: true, force: true });
