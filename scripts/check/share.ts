import { checkFile, type CheckedFile } from '../../src/checks/run.ts';
import type { CheckTools } from './tools.ts';

/** Files that several threads work through. */
export interface Share {
  files: readonly [string, string][];
  /** Index of the next file that no thread has taken; in shared memory. */
  next: Int32Array;
}

/** So many files are handed over at once: few enough that no thread holds much, enough that handing over costs little. */
const batchSize = 16;

/**
 * Checks files until none is left that another thread has not taken.
 * @param give takes what was checked, a batch at a time
 */
export async function checkShare(
  { files, next }: Share,
  { markdown, typography }: CheckTools,
  give: (checked: CheckedFile[]) => Promise<void> | void,
): Promise<void> {
  let batch: CheckedFile[] = [];
  for (let file = files[Atomics.add(next, 0, 1)]; file; file = files[Atomics.add(next, 0, 1)]) {
    batch.push(checkFile(...file, markdown, typography));
    if (batch.length < batchSize) continue;
    await give(batch);
    batch = [];
  }
  await give(batch);
}
