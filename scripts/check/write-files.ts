import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Replaces the text of files. Each is written aside and then moved, so that a file is never half written; one that no
 * longer holds what was read (its author saved meanwhile, or its bytes are no UTF-8) is left alone.
 * @param read text by path as it was read
 * @param changed new text by path below the root
 * @returns paths of the files left alone
 */
export function writeFiles(
  root: string,
  read: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string>,
): string[] {
  const left: string[] = [];
  for (const [path, text] of changed) {
    const file = realpathSync(join(root, path));
    if (readFileSync(file).equals(Buffer.from(read.get(path) ?? ''))) replaceFile(file, text);
    else left.push(path);
  }
  return left;
}

function replaceFile(file: string, text: string): void {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text, { mode: statSync(file).mode });
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
