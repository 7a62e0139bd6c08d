import { checkFile, type CheckedFile } from '../../src/checks/run.ts';
import type { CheckTools } from './tools.ts';

/** Files that several threads work through. */
export interface Share {
  files: readonly [string, string][];
  /** Index of the next file that no thread has taken; in shared memory. */
  next: Int32Array;
}

/** Checks files until none is left that another thread has not taken. */
export function checkShare({ files, next }: Share, { markdown, typography }: CheckTools): CheckedFile[] {
  const checked: CheckedFile[] = [];
  for (let file = files[Atomics.add(next, 0, 1)]; file; file = files[Atomics.add(next, 0, 1)]) {
    checked.push(checkFile(...file, markdown, typography));
  }
  return checked;
}
