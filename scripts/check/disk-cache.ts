import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckCache, CheckedFile } from '../../src/checks/run.ts';

/**
 * Keeps the checks of single files between runs, one file an entry, in a folder named after the code that made them.
 * An entry begins with a checksum over that code, the path and the text that it belongs to, and what it says: one
 * that is damaged, of another text or made by other code is no entry, so the file is checked again.
 */
export class DiskCache implements CheckCache {
  readonly #root: string;
  readonly #folder: string;
  readonly #version: string;

  /**
   * @param root folder that holds nothing else
   * @param version name of the code that checks
   */
  constructor(root: string, version: string) {
    this.#root = root;
    this.#version = version;
    this.#folder = join(root, version.slice(0, 16));
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch {
      // Nothing will be kept.
    }
  }

  get(path: string, text: string): CheckedFile | undefined {
    try {
      const entry = readFileSync(this.#file(path), 'utf8');
      const end = entry.indexOf('\n');
      const content = entry.slice(end + 1);
      if (entry.slice(0, end) !== this.#checksum(path, text, content)) return undefined;
      const checked: unknown = JSON.parse(content);
      return isCheckOf(path, checked) ? checked : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that can't be written is no reason to fail: the next check takes longer. */
  set(path: string, text: string, checked: CheckedFile): void {
    const content = JSON.stringify(checked);
    const file = this.#file(path);
    // Two checks may run at once: each writes aside under a name of its own, and the last one stays.
    const aside = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(aside, `${this.#checksum(path, text, content)}\n${content}`);
      renameSync(aside, file);
    } catch {
      if (existsSync(aside)) rmSync(aside, { force: true });
    }
  }

  /** Takes away what other code, or files that are gone, left behind. */
  prune(paths: Iterable<string>): void {
    const kept = new Set([...paths].map((path) => this.#name(path)));
    const remove = (folder: string, wanted: (name: string) => boolean): void => {
      for (const name of list(folder)) {
        if (!wanted(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    };
    remove(this.#root, (name) => join(this.#root, name) === this.#folder);
    remove(this.#folder, (name) => kept.has(name));
  }

  #name(path: string): string {
    return `${hash('sha256', path).slice(0, 32)}.json`;
  }

  #file(path: string): string {
    return join(this.#folder, this.#name(path));
  }

  #checksum(path: string, text: string, content: string): string {
    return hash('sha256', [this.#version, path, String(text.length), text, content].join('\n'));
  }
}

function isCheckOf(path: string, value: unknown): value is CheckedFile {
  const { loaded, problems } = value as Partial<CheckedFile>;
  return loaded?.path === path && Array.isArray(loaded.texts) && typeof problems === 'object';
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
