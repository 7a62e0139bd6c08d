import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkProject } from '../../../../scripts/check-project.ts';

const path = 'content/site.yaml';
const written = readFileSync(path, 'utf8');

describe('the file of the site itself', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenqu-site-'));
    mkdirSync(join(root, 'content'));
    mkdirSync(join(root, 'public'));
    writeFileSync(join(root, 'public/favicon.svg'), '<svg/>');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const found = async (text: string | undefined): Promise<string[]> => {
    if (text !== undefined) writeFileSync(join(root, path), text);
    const { findings } = await checkProject(root, { cache: false });
    return findings
      .filter(({ file }) => file === path)
      .map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
  };

  it('is not complained of where it is whole and its logo is there', async () => {
    expect(await found(written)).toEqual([]);
  });

  it('is named where it is missing', async () => {
    expect(await found(undefined)).toEqual([
      '1:1 file-name 缺少文件 content/site.yaml：站名、链接和颜色写在那里',
    ]);
  });

  it('is named once at its line where it is broken', async () => {
    const [broken, ...others] = await found(written.replace(/^name: .*$/m, 'name: ""'));
    expect(broken).toMatch(/^2:7 schema name：/);
    expect(others).toEqual([]);
  });

  it('is named at the logo where public/ has no such file', async () => {
    const line = written.split('\n').findIndex((one) => one.startsWith('logo:')) + 1;
    expect(await found(written.replace('logo: favicon.svg', 'logo: gone.svg'))).toEqual([
      `${line}:7 schema logo 指的文件 public/gone.svg 不存在：把这个 SVG 放进 public/，或改成那里有的文件名`,
    ]);
  });
});
