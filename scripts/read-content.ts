import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const wanted = /\.(?:md|mdx|ya?ml|svg)$/;

/**
 * Reads every text below `content/`.
 * @param root folder of the project
 * @returns text by path below the root, with forward slashes
 */
export function readContent(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    const hidden = name.split('/').some((part) => part.startsWith('.'));
    if (entry.isFile() && !hidden && (wanted.test(entry.name) || name.startsWith('content/questions/'))) {
      files.set(name, readFileSync(path, 'utf8'));
    }
  }
  return files;
}
