import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Differences {
  /** How many names there are in either folder. */
  files: number;
  /** Names of files that only one folder has, or whose bytes differ. */
  different: string[];
}

/** Compares all that lies below two folders, byte by byte. */
export function differences(one: string, other: string): Differences {
  const names = [...new Set([...filesBelow(one), ...filesBelow(other)])].sort();
  const different = names.filter((name) => {
    const [a, b] = [join(one, name), join(other, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  return { files: names.length, different };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
