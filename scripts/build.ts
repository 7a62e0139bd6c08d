import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { pretty } from '../src/checks/reporters/pretty.ts';
import { summary } from '../src/checks/reporters/summary.ts';
import { checkProject } from './check-project.ts';
import { indexSite } from './index-site.ts';
import { subsetFonts } from './subset-fonts.ts';

const finished = 'dist';
/** Built aside and then moved, so that a failed build never leaves half a site behind. */
const unfinished = '.cache/dist';

const started = performance.now();
rmSync(unfinished, { recursive: true, force: true });
// The pages are built while the content is checked; what the build says is kept until the check is clean.
const pagesBuilt = buildPages(unfinished);
const { findings, files, knowledge } = await checkProject(process.cwd());
if (findings.length > 0) console.error(pretty(findings, files));
console.error(summary(findings, knowledge.questions.length, performance.now()));
if (findings.some(({ severity }) => severity === 'error')) {
  pagesBuilt.stop();
  console.error('Nothing was built: mend the findings above first.');
  process.exit(1);
}
const { code, output } = await pagesBuilt.done;
process.stderr.write(output);
if (code !== 0) process.exit(code);

await subsetFonts(unfinished);
const pages = await indexSite(unfinished);
rmSync(finished, { recursive: true, force: true });
renameSync(unfinished, finished);
if (!existsSync(finished)) throw new Error('the build left no folder');
console.error(
  `${pages} pages indexed for search; built ${finished}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);

/** Builds the pages in a process of its own. */
function buildPages(folder: string): { done: Promise<{ code: number; output: string }>; stop: () => void } {
  const child = spawn(process.execPath, ['scripts/build-pages.ts', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner, or a shell, may have set another: the pages would be built as for development, and slowly.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const done = new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
  return { done, stop: () => child.kill() };
}
