import { setFlagsFromString } from 'node:v8';

/** From so many files on, a check would take more memory than it may. */
const manyFiles = 400;
/** By so many percent the heap grows before garbage is looked for; by itself it grows to several times what is kept. */
const growth = 20;

/**
 * Keeps the heap of this process close to what a check of so many files needs. It costs a tenth of the time, so a check
 * of few files goes without.
 */
export function keepHeapSmall(files: number): void {
  if (files > manyFiles) setFlagsFromString(`--heap-growing-percent=${growth}`);
}
