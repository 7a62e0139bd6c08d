import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CheckedFile } from '../../src/checks/run.ts';
import { checkShare, type Share } from './share.ts';
import type { CheckTools } from './tools.ts';

/** A thread loads the code of the checks anew, which takes as long as so many files. */
const filesWorthAThread = 40;
/** Each one more takes a hundred mebibytes (measured: 358 MiB with one thread, 439 with two, 655 with four). */
const mostThreads = 3;
/**
 * What is kept of more files leaves too little of the memory that a check may take for other threads: a thousand take
 * 356 MiB without, 479 with one beside, and 2,500 take 497 without.
 */
const filesWithoutThreads = 1000;
/** Beside this file, in the form that this one has: written, or packed with all that it uses. */
const workerFile = `./worker${extname(import.meta.url)}`;
/** A thread keeps nothing, but takes what memory it is given; with too little it ends, and its files are checked here. */
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };

/**
 * Checks files by themselves on all cores.
 * @param files path and text of each
 * @param take gets what was found in each, in any order; not called for files whose thread failed
 */
export async function checkInParallel(
  files: readonly [string, string][],
  tools: CheckTools,
  take: (checked: CheckedFile) => void,
  threads: number = availableParallelism(),
): Promise<void> {
  const share: Share = { files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const useful = files.length > filesWithoutThreads ? 1 : Math.floor(files.length / filesWorthAThread);
  const helpers = Math.max(0, Math.min(threads, mostThreads, useful) - 1);
  const others = Array.from({ length: helpers }, () => checkInThread(share, take));
  await checkShare(share, tools, async (checked) => {
    checked.forEach(take);
    // What the other threads have ready is taken now and then, so that it does not pile up.
    await setImmediate();
  });
  await Promise.all(others);
}

function checkInThread(share: Share, take: (checked: CheckedFile) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), {
      workerData: share,
      resourceLimits,
    });
    worker.on('message', (checked: CheckedFile[]) => {
      checked.forEach(take);
    });
    worker.once('error', () => {
      resolve();
    });
    worker.once('exit', () => {
      resolve();
    });
  });
}
