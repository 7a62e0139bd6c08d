import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkerCode, codeVersion } from '../../../../scripts/check/code-version.ts';

const root = process.cwd();

/** Files of the project that a file imports, directly or through others; types too. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  const names = [...text.matchAll(/(?:from|import\(?|new URL\()\s*'(\.{1,2}\/[^']+\.\w+)'/g)];
  for (const [, name = ''] of names) importedBy(relative(root, join(root, dirname(file), name)), found);
  return found;
}

describe('the name of the code that checks', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'wenqu-code-'));
    for (const path of checkerCode) {
      if (existsSync(join(root, path)) && !path.startsWith('node_modules')) {
        cpSync(join(root, path), join(copy, path), { recursive: true });
      }
    }
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('covers every file that a check is made by', () => {
    const used = [...importedBy('scripts/check/worker.ts'), ...importedBy('scripts/check/command.ts')];
    const covered = (file: string) =>
      checkerCode.some((part) => file === part || file.startsWith(`${part}/`));
    expect(used.length).toBeGreaterThan(80);
    expect(used.filter((file) => !covered(file))).toEqual([]);
  });

  it('is the same for the same code', () => {
    expect(codeVersion(copy)).toBe(codeVersion(copy));
  });

  it.each([
    'src/checks/standings.ts',
    'src/knowledge/schema/question.ts',
    'src/text/nearest.ts',
    'package-lock.json',
  ])('changes with one character of %s, even when its size and time stay', (path) => {
    const file = join(copy, path);
    const { atime, mtime } = statSync(file);
    const text = readFileSync(file, 'utf8');
    const before = codeVersion(copy);
    writeFileSync(
      file,
      text.replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x')),
    );
    utimesSync(file, atime, mtime);
    expect(codeVersion(copy)).not.toBe(before);
    writeFileSync(file, text);
    expect(codeVersion(copy)).toBe(before);
  });

  it('changes with a file that comes', () => {
    const before = codeVersion(copy);
    writeFileSync(join(copy, 'src/checks/rules/new.ts'), '');
    expect(codeVersion(copy)).not.toBe(before);
    rmSync(join(copy, 'src/checks/rules/new.ts'));
  });
});
