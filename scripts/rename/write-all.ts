import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file's text before and after; undefined where there is none. */
export interface Change {
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * Writes several files, all or none: everything is written aside first, and when a move fails those before are undone.
 * @throws Error when a file no longer holds what was read; nothing is changed then
 */
export function writeAll(root: string, changes: readonly Change[]): void {
  for (const { path, before } of changes) {
    if (current(join(root, path)) !== before) throw new Error(`${path} 刚被改过：没有动任何文件，请再试一次`);
  }
  const aside = (path: string): string => `${join(root, path)}.${process.pid}.tmp`;
  const done: Change[] = [];
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(aside(path), after);
    }
    for (const change of changes) {
      if (change.after === undefined) rmSync(join(root, change.path));
      else renameSync(aside(change.path), join(root, change.path));
      done.push(change);
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) {
      if (before === undefined) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), before);
    }
    throw error;
  } finally {
    for (const { path } of changes) rmSync(aside(path), { force: true });
  }
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
