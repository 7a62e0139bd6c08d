import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAll } from '../../../scripts/rename/write-all.ts';

describe('writing several files', () => {
  let folder: string;
  const state = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
    );
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenqu-write-'));
    writeFileSync(join(folder, 'a'), '1');
    writeFileSync(join(folder, 'b'), '1');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('changes, makes and takes away', () => {
    writeAll(folder, [
      { path: 'a', before: '1', after: undefined },
      { path: 'b', before: '1', after: '2' },
      { path: 'new/c', before: undefined, after: '3' },
    ]);
    expect(state()).toEqual({ b: '2', 'new/c': '3' });
  });

  it('changes nothing when a file is no longer what was read', () => {
    const before = state();
    expect(() => {
      writeAll(folder, [
        { path: 'b', before: '1', after: '2' },
        { path: 'a', before: 'other', after: '2' },
      ]);
    }).toThrow('a 刚被改过');
    expect(state()).toEqual(before);
  });

  it('undoes what was done when a later move fails', () => {
    mkdirSync(join(folder, 'taken/inside'), { recursive: true });
    const before = state();
    expect(() => {
      writeAll(folder, [
        { path: 'a', before: '1', after: undefined },
        { path: 'b', before: '1', after: '2' },
        { path: 'fresh', before: undefined, after: '2' },
        { path: 'taken', before: undefined, after: '2' },
      ]);
    }).toThrow();
    expect(state()).toEqual(before);
  });
});
