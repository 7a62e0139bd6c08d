import { constants, cpSync } from 'node:fs';
import { basename } from 'node:path';

/** What is made, or belongs to version control: no source. */
const left = new Set(['.git', 'dist', '.cache', '.astro']);

/**
 * Copies the project with its packages, so that no build sees the paths of another.
 * @param folder where the copy will be
 * @returns that folder
 */
export function copyProject(root: string, folder: string): string {
  cpSync(root, folder, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    filter: (source) => !left.has(basename(source)) || source.includes('node_modules'),
  });
  return folder;
}
