import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const parent = '.cache';
const name = /^build-(\d+)(-old|-cache)?$/;

/**
 * Makes the folder in which a build grows, out of sight, and clears up behind builds that were killed.
 * @param finished folder that holds the built site
 * @returns the folder, which does not exist yet: its name is this build's own
 */
export function openWorkspace(finished: string): string {
  mkdirSync(parent, { recursive: true });
  for (const entry of readdirSync(parent)) {
    const [, pid, old] = name.exec(entry) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    // Killed in the moment between the two moves of a swap: the site that was there is put back.
    if (old === '-old' && !existsSync(finished)) renameSync(join(parent, entry), finished);
    rmSync(join(parent, entry), { recursive: true, force: true });
  }
  const folder = join(parent, `build-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Puts a finished build in the place of the one before: two moves, so that no half of a site is ever there. */
export function publish(folder: string, finished: string): void {
  const old = `${folder}-old`;
  if (existsSync(finished)) renameSync(finished, old);
  renameSync(folder, finished);
  rmSync(old, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
