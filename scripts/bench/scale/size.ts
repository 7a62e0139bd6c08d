import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../measure.ts';

/** Bytes of a file as a static host would send it; 0 where there is none. */
export const sentBytes = (file: string): number => (existsSync(file) ? brotliSize(readFileSync(file)) : 0);

export interface FolderSize {
  files: number;
  bytes: number;
}

/** What a folder and all below it hold on disk. */
export function folderSize(folder: string): FolderSize {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
