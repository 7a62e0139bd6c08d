import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type TestProject } from '../support/project.ts';
import { contentWith, edited, heads, scaling } from '../unit/content-fixture.ts';

const faults = {
  ...edited(scaling, '11.3', '11.4'),
  ...edited(heads, './attention-scaling.md#calc', './gone.md'),
};

describe('a check that is killed', () => {
  let project: TestProject;
  let expected: string;
  const folder = (): string => join(project.folder, '.cache/check');
  const check = (...more: string[]) => project.run('check.js', {}, ['--format', 'json', ...more]);

  beforeAll(async () => {
    project = createProject(contentWith(faults));
    expected = (await check('--no-cache')).output;
  });
  afterAll(() => {
    project.remove();
  });

  /** Files of the cache, those that are being written among them. */
  const entries = (): number =>
    existsSync(folder())
      ? (readdirSync(folder(), { recursive: true }) as string[]).filter(isEntry).length
      : 0;

  /** Kills a check as soon as it has begun so many entries of its cache. */
  function checkUntil(begun: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['scripts/check.js'], { cwd: project.folder, stdio: 'ignore' });
      const look = (): void => {
        if (entries() >= begun) child.kill('SIGKILL');
        else if (child.exitCode === null) setImmediate(look);
      };
      look();
      child.on('error', reject);
      child.on('close', (_code, signal) => {
        if (signal === 'SIGKILL') resolve();
        else reject(new Error(`the check ended before it had begun ${String(begun)} entries`));
      });
    });
  }

  it.each([1, 2, 3])('after %i entries of its cache hides nothing from the next one', async (begun) => {
    rmSync(folder(), { recursive: true, force: true });
    await checkUntil(begun);
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toBe(expected);
    expect(output).toContain('gone');
  });
});

function isEntry(name: string): boolean {
  return /\.json(?:\.\d+\.tmp)?$/.test(name);
}
