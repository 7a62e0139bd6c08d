import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/knowledge/schema/site.ts';
import { readDataFile } from '../../../src/source/data-file.ts';
import { findings } from '../content-fixture.ts';

const path = 'content/site.yaml';
const real = readFileSync(path, 'utf8');
const read = (text: string) => readDataFile(path, text, siteSchema);

describe('content/site.yaml', () => {
  it('as it is gives all that the site asks of it', () => {
    const { data, problems } = read(real);
    expect(problems).toEqual([]);
    expect(data?.name).toBe('问渠');
    expect(data?.colours.dark.tint).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('derives what it leaves out', () => {
    const { data } = read(real.replace(/^ {4}(?:strong|tint):.*\n/gm, '').replace(/^motto:[^]*?(?=^#)/m, ''));
    expect(data?.motto).toBeUndefined();
    expect(data?.colours.light.strong).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each([
    ['a missing name', real.replace(/^name:.*\n/m, ''), 1, '缺少字段 name'],
    ['an unknown field', `${real}colour: red\n`, undefined, '不认识的字段 colour'],
    ['a colour without quotes', real.replace("'#0b5c6b'", '#0b5c6b'), undefined, '要加引号'],
    ['a pale accent', real.replace("'#0b5c6b'", "'#9fc5cc'"), undefined, '对比度'],
    ['a logo elsewhere', real.replace('favicon.svg', '../x.svg'), undefined, 'public/ 下一个 SVG'],
    [
      'a repository with a slash behind',
      `${real}repository: https://github.com/a/b/\n`,
      undefined,
      'repository',
    ],
  ])('with %s is refused at its place', (_, text, line, message) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
    if (line !== undefined) expect(problems[0]?.span.line).toBe(line);
  });

  it('is checked with the rest of the content', () => {
    expect(findings({ [path]: real.replace(/^name:.*/m, "name: ''") })).toEqual([
      'site.yaml:2:7 schema name：name（站名）不能为空',
    ]);
  });
});
