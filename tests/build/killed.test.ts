import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/reproducible/differences.ts';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith } from '../unit/content-fixture.ts';

describe('a build that is killed', () => {
  let project: TestProject;
  const at = (path: string): string => join(project.folder, path);

  beforeAll(async () => {
    project = createProject(contentWith());
    const { code, output } = await project.run('build.ts');
    if (code !== 0) throw new Error(output);
    cpSync(at('dist'), at('whole'), { recursive: true });
  });
  afterAll(() => {
    project.remove();
  });

  /** Starts a build and kills it, and it alone, as soon as its folder holds something. */
  function buildUntil(holds: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: project.folder, stdio: 'ignore' });
      const grown = (): boolean => existsSync(at(join('.cache', `build-${child.pid}`, holds)));
      const look = (): void => {
        if (grown()) child.kill('SIGKILL');
        else if (child.exitCode === null) setImmediate(look);
      };
      look();
      child.on('error', reject);
      child.on('close', (_code, signal) => {
        if (signal === 'SIGKILL') resolve();
        else reject(new Error(`the build ended before it held ${holds}`));
      });
    });
  }

  it.each([
    ['while pages are written', 'index.html'],
    ['while the search index is written', 'pagefind'],
  ])('%s leaves the site that was there, byte by byte', async (_, holds) => {
    await buildUntil(holds);
    expect(differences(at('whole'), at('dist')).different).toEqual([]);
  });

  it('is followed by one that makes the same site and leaves nothing behind', async () => {
    expect((await project.run('build.ts')).code).toBe(0);
    expect(differences(at('whole'), at('dist')).different).toEqual([]);
    expect(readdirSync(at('.cache')).filter((name) => name.startsWith('build-'))).toEqual([]);
  });
});
