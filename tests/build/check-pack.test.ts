import { readdirSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Outcome, type TestProject } from '../support/project.ts';
import { contentWith, edited, heads } from '../unit/content-fixture.ts';

const fault = edited(heads, './attention-scaling.md#calc', './gone.md');

describe('the packed code of the check', () => {
  let project: TestProject;
  let first: Outcome;
  const cache = (): string => join(project.folder, '.cache');
  const packs = (): string[] => readdirSync(cache()).filter((name) => name.startsWith('checker-'));
  const filesOf = (pack: string): string[] => readdirSync(join(cache(), pack)).sort();
  const check = (): Promise<Outcome> => project.run('check.js', {}, ['--format', 'json']);

  beforeAll(async () => {
    project = createProject(contentWith(fault));
    first = await check();
  });
  afterAll(() => {
    project.remove();
  });

  it('is made by the first check, which finds what is wrong', () => {
    expect(first.code).toBe(1);
    expect(first.output).toContain('题目 gone 不存在');
    expect(packs()).toHaveLength(1);
  });

  it('gives the next check the same findings', async () => {
    expect(await check()).toEqual(first);
  });

  it.each(['command.js', 'worker.js'])('is made again when its %s is damaged or gone', async (name) => {
    const [pack = ''] = packs();
    const before = filesOf(pack);
    const file = join(cache(), pack, name);
    const whole = readFileSync(file, 'utf8');
    truncateSync(file, 100);
    expect(await check()).toEqual(first);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    unlinkSync(file);
    expect(await check()).toEqual(first);
    expect(filesOf(pack)).toEqual(before);
  });

  it('is never that of older code', async () => {
    const [pack] = packs();
    const table = join(project.folder, 'src/checks/standings.ts');
    const text = readFileSync(table, 'utf8');
    writeFileSync(
      table,
      text.replace("'link-target': { severity: 'error'", "'link-target': { severity: 'warning'"),
    );
    const changed = await check();
    writeFileSync(table, text);
    expect(changed.output).toContain('"severity": "warning"');
    expect(packs()).not.toEqual([pack]);
    expect(await check()).toEqual(first);
    expect(packs()).toEqual([pack]);
  });

  it('is done without where nothing can be kept', async () => {
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), 'a file in the place of the folder');
    expect(await check()).toEqual(first);
  });
});
