import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A process that has ended: its id belongs to no build that runs. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;
const module = join(process.cwd(), 'scripts/build/workspace.ts');

describe('the folder a build grows in', () => {
  let folder: string;
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (code: string): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openWorkspace, publish } from ${JSON.stringify(module)};${code}`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenqu-workspace-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is swapped for the site that was there, of which nothing is left', () => {
    put('dist/old.html', 'old');
    run(`const w = openWorkspace('dist'); const fs = await import('node:fs'); fs.mkdirSync(w);
      fs.writeFileSync(w + '/new.html', 'new'); publish(w, 'dist');`);
    expect(readFileSync(join(folder, 'dist/new.html'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'dist/old.html'))).toBe(false);
  });

  it('of a build that was killed is cleared away, and that of one that runs is not', () => {
    put(`.cache/build-${gone}/half.html`, '');
    put(`.cache/build-${gone}-cache/store`, '');
    put(`.cache/build-${process.pid}/half.html`, '');
    put('.cache/check/kept', '');
    run(`openWorkspace('dist');`);
    expect(existsSync(join(folder, `.cache/build-${gone}`))).toBe(false);
    expect(existsSync(join(folder, `.cache/build-${gone}-cache`))).toBe(false);
    expect(existsSync(join(folder, `.cache/build-${process.pid}/half.html`))).toBe(true);
    expect(existsSync(join(folder, '.cache/check/kept'))).toBe(true);
  });

  it('gives back the site that a build was swapping when it was killed', () => {
    put(`.cache/build-${gone}-old/index.html`, 'whole');
    run(`openWorkspace('dist');`);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('whole');
  });
});
