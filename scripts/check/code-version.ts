import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that a check is made by. A test keeps it complete. */
export const checkerCode = [
  'src/calc',
  'src/checks',
  'src/colour',
  'src/figures',
  'src/knowledge',
  'src/markdown',
  'src/node-tree',
  'src/source',
  'src/text',
  'src/urls.ts',
  'scripts/check',
  'scripts/autocorrect.ts',
  'scripts/check-external.ts',
  'scripts/check-project.ts',
  'scripts/read-content.ts',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/**
 * Names the code that checks: the hash of its files, the lists of the packages that it uses, and Node's version.
 * Contents are read each time; times and sizes of files would miss a change that keeps them.
 */
export function codeVersion(root: string = fileURLToPath(new URL('../..', import.meta.url))): string {
  const parts = checkerCode.flatMap((path) => filesOf(root, path));
  const texts = parts.flatMap((path) => [path, readFileSync(join(root, path), 'utf8')]);
  return hash('sha256', JSON.stringify([process.version, ...texts]));
}

function filesOf(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true })
    .map((name) => `${path}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}
