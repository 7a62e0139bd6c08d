import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockEntry> };
const { devDependencies } = read('package.json') as { devDependencies: Record<string, string> };

describe('dependencies', () => {
  it('are named by exact versions', () => {
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('have a lockfile entry for every platform, so that npm ci works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('hold one copy of KaTeX, so that its style sheet fits its HTML', () => {
    const copies = Object.keys(packages).filter((path) => /(?:^|\/)node_modules\/katex$/.test(path));
    expect(copies).toEqual(['node_modules/katex']);
    expect(packages['node_modules/katex']?.version).toMatch(/^0\.16\./);
  });
});
