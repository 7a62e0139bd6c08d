import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { questionPath } from '../../src/knowledge/raw.ts';
import { readContent } from '../read-content.ts';
import { generatedContent } from './generated-content.ts';

const runs = 3;
/** Numbers of questions of the generated contents; others may be named on the command line. */
const usual = [300, 1000, 10_000];
const script = join(import.meta.dirname, '..', 'check.js');
/** Loaded into the check, it tells how much memory the process held at most, in KiB, and its processor time, in µs. */
const tellUse =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS:m,userCPUTime:u,systemCPUTime:s}=process.resourceUsage();' +
  'console.error(`used ${m} ${u+s}`)})';

interface Cost {
  seconds: number;
  /** Of all threads: what a busy machine does not change. */
  processor: number;
  mebibytes: number;
}

/** One run of the check as a process of its own, Node's start included. */
function check(folder: string): Cost {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', tellUse, script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [, kibibytes, microseconds] = /^used (\d+) (\d+)$/m.exec(stderr) ?? [];
  if (kibibytes === undefined || status === 2) throw new Error(stderr);
  return {
    seconds: (performance.now() - started) / 1000,
    processor: Number(microseconds) / 1e6,
    mebibytes: Number(kibibytes) / 1024,
  };
}

/** The middle one of several runs, each prepared anew. */
function median(prepare: () => void, folder: string): Cost {
  const costs = Array.from({ length: runs }, () => {
    prepare();
    return check(folder);
  });
  const [middle] = costs.sort((a, b) => a.seconds - b.seconds).slice(Math.floor(runs / 2));
  return middle ?? { seconds: Number.NaN, processor: Number.NaN, mebibytes: Number.NaN };
}

const show = (name: string, { seconds, processor, mebibytes }: Cost): string =>
  `  ${name.padEnd(20)}${seconds.toFixed(2).padStart(8)} s${processor.toFixed(2).padStart(8)} s of processor` +
  `${mebibytes.toFixed(0).padStart(7)} MiB`;

function measure(files: ReadonlyMap<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'wenqu-check-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const questions = [...files.keys()].filter((path) => questionPath(path));
  const [changed = ''] = questions;
  console.log(`${questions.length} questions`);
  const forget = (): void => {
    rmSync(join(folder, '.cache'), { recursive: true, force: true });
  };
  console.log(show('cold', median(forget, folder)));
  console.log(
    show(
      'nothing changed',
      median(() => undefined, folder),
    ),
  );
  const edit = (): void => {
    appendFileSync(join(folder, changed), '\n又一句。\n');
  };
  console.log(show('one file changed', median(edit, folder)));
  rmSync(folder, { recursive: true });
}

const { files } = readContent(process.cwd());
console.log(`npm run check, whole process, median of ${runs}`);
const named = process.argv.slice(2).map(Number);
if (named.length === 0) measure(files);
for (const size of named.length > 0 ? named : usual) measure(generatedContent(files, size));
