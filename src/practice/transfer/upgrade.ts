import type { Fields } from './fields.ts';

/** Brings a file of version n, its place in the list plus one, to n + 1. */
export type FileStep = (file: Fields) => Fields;

/** Readers keep files of every version: a published step never changes, the next one is added behind it. */
export const fileSteps: readonly FileStep[] = [];

/** A file as the newest version has it. */
export function upgradeFile(file: Fields, version: number, steps: readonly FileStep[] = fileSteps): Fields {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
