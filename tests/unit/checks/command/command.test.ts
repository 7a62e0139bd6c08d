import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../../scripts/check/command.ts';
import type { Finding } from '../../../../src/checks/finding.ts';
import { contentWith, edited, heads, scaling, type Changes } from '../../content-fixture.ts';

describe('npm run check', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenqu-check-'));
    for (const path of ['content/site.yaml', 'public/favicon.svg']) cpSync(path, join(root, path));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(changes: Changes): void {
    for (const [path, text] of contentWith(changes)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
    const said = { out: '', error: '' };
    const code = await checkCommand(argv, root, {
      out: (text) => void (said.out += `${text}\n`),
      error: (text) => void (said.error += `${text}\n`),
    });
    return { code, ...said };
  }
  const json = async (...argv: string[]): Promise<Finding[]> =>
    JSON.parse((await run('--format', 'json', ...argv)).out) as Finding[];

  /** Of what is found, that which the faults of these tests are about. */
  const known = (found: readonly Finding[]): string[] =>
    found.map(({ rule }) => rule).filter((rule) => ['calc-result', 'link-target'].includes(rule));

  const twoFaults = {
    ...edited(scaling, '11.3', '11.4'),
    ...edited(heads, './attention-scaling.md#calc', './gone.md'),
  };

  it('says that clean content is clean, with the number of questions and the time', async () => {
    write({});
    const { code, out, error } = await run();
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(error).toMatch(/^2 questions checked in \d+\.\d s: 0 errors, 0 warnings\n$/);
  });

  it('fails on an error, and finds the same again with what it kept and without', async () => {
    write(twoFaults);
    const first = await json();
    expect(known(first)).toEqual(['calc-result', 'link-target']);
    expect(readdirSync(join(root, '.cache/check'))).toHaveLength(1);
    expect(await json()).toEqual(first);
    expect(await json('--no-cache')).toEqual(first);
    expect((await run()).code).toBe(1);
  });

  it('keeps nothing when it is told to use no cache', async () => {
    write({});
    await run('--no-cache');
    expect(readdirSync(root)).toEqual(['content', 'public']);
  });

  it('reports the rules and files that are asked for, and fails for those alone', async () => {
    write(twoFaults);
    expect((await json('--rule', 'link-target')).map(({ file }) => file)).toEqual([heads]);
    const inOne = await json(scaling);
    expect(known(inOne)).toEqual(['calc-result']);
    expect(inOne.every(({ file }) => file === scaling)).toBe(true);
    expect((await run('--rule', 'calc-result', heads)).code).toBe(0);
  });

  it('mends what is mechanical with --fix, and has nothing to mend the next time', async () => {
    write(edited(heads, '每个头有自己的投影', '每个头有自己的GPU投影'));
    expect((await run('--fix')).error).toContain(`${heads}:14:7  mended  text-spacing`);
    const mended = readFileSync(join(root, heads), 'utf8');
    expect(mended).toContain('每个头有自己的 GPU 投影');
    const again = await run('--fix');
    expect(again.error).toMatch(/^0 findings mended$/m);
    expect(again.code).toBe(0);
    expect(readFileSync(join(root, heads), 'utf8')).toBe(mended);
  });

  it('exits with 2 for what it does not understand, and shows the usage', async () => {
    write({});
    for (const argv of [['--rule', 'link-targt'], ['content/gone.md'], ['--format', 'xml']]) {
      const { code, error } = await run(...argv);
      expect(code).toBe(2);
      expect(error).toContain('Usage:');
    }
    expect((await run('--help')).out).toContain('--fix');
  });
});
