import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckedFile } from '../../src/checks/run.ts';
import { checkShare, type Share } from './share.ts';
import type { CheckTools } from './tools.ts';

/** A thread loads the code of the checks anew, which takes as long as so many files. */
const filesWorthAThread = 40;
const mostThreads = 8;
/** Short-lived trees fill the default young generation many times a second. */
const youngGenerationMb = 96;

/**
 * Checks files by themselves on all cores.
 * @param files path and text of each
 * @returns what was found, by path; files whose thread failed are missing
 */
export async function checkInParallel(
  files: readonly [string, string][],
  tools: CheckTools,
  threads: number = availableParallelism(),
): Promise<Map<string, CheckedFile>> {
  const share: Share = { files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const helpers = Math.min(threads, mostThreads, Math.floor(files.length / filesWorthAThread)) - 1;
  const others = Array.from({ length: Math.max(0, helpers) }, () => checkInThread(share));
  const own = checkShare(share, tools);
  const all = [own, ...(await Promise.all(others))];
  return new Map(all.flat().map((checked) => [checked.loaded.path, checked]));
}

function checkInThread(share: Share): Promise<CheckedFile[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: share,
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    worker.once('message', resolve);
    worker.once('error', () => {
      resolve([]);
    });
    worker.once('exit', () => {
      resolve([]);
    });
  });
}
