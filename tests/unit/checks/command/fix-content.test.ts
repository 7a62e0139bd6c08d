import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixContent } from '../../../../scripts/check/fix-content.ts';
import { writeFiles } from '../../../../scripts/check/write-files.ts';
import type { ProjectResult } from '../../../../scripts/check-project.ts';

/** A check that wants the first of each pattern replaced, and of nothing else. */
const checkFor =
  (...rules: [RegExp, string][]) =>
  (files: Map<string, string>): Promise<ProjectResult> => {
    const findings = [...files].flatMap(([file, text]) =>
      rules.flatMap(([pattern, replacement], rule) => {
        const match = pattern.exec(text);
        if (!match) return [];
        const edits = [{ start: match.index, end: match.index + match[0].length, text: replacement }];
        const place = { file, line: 1, column: match.index + 1, length: 1 };
        return [{ rule: String(rule), severity: 'error' as const, message: '', remedy: '', ...place, edits }];
      }),
    );
    return Promise.resolve({ findings, files } as unknown as ProjectResult);
  };
const fix = async (files: Record<string, string>, check: ReturnType<typeof checkFor>, chosen?: string[]) => {
  const first = await check(new Map(Object.entries(files)));
  return fixContent(first, new Set(chosen ?? Object.keys(files)), check);
};

describe('mending content', () => {
  it('goes on until nothing is left, and then changes nothing more', async () => {
    const check = checkFor([/GPU(?=训)/, 'GPU '], [/ {2}/, ' ']);
    const { changed, mended, result } = await fix({ a: 'GPU训  GPU训  GPU训', b: '好' }, check);
    expect(changed).toEqual(new Map([['a', 'GPU 训 GPU 训 GPU 训']]));
    expect(mended).toHaveLength(5);
    expect(result.findings).toEqual([]);
    expect((await fix(Object.fromEntries(result.files), check)).changed).toEqual(new Map());
  });

  it('changes only files that were chosen', async () => {
    const { changed, result } = await fix({ a: 'x', b: 'x' }, checkFor([/x/, 'y']), ['b']);
    expect([...changed.keys()]).toEqual(['b']);
    expect(result.findings.map(({ file }) => file)).toEqual(['a']);
  });

  it('leaves a file as it was when two rules undo each other', async () => {
    const { changed, mended } = await fix({ a: 'tea' }, checkFor([/tea/, 'coffee'], [/coffee/, 'tea']));
    expect(changed).toEqual(new Map());
    expect(mended).toEqual([]);
  });

  it('ends, even when each round gives another thing to mend', async () => {
    const { changed } = await fix({ a: 'x' }, checkFor([/x/, 'xx']));
    expect(changed.get('a')?.length).toBeLessThan(20);
  });
});

describe('writing what was mended', () => {
  let root: string;
  const at = (name: string) => join(root, name);
  const write = (read: string, text: string) =>
    writeFiles(root, new Map([['a.md', read]]), new Map([['a.md', text]]));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenqu-write-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('replaces a file whole, with its permissions, and leaves nothing beside it', () => {
    writeFileSync(at('a.md'), '旧');
    chmodSync(at('a.md'), 0o640);
    expect(write('旧', '新')).toEqual([]);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('新');
    expect(statSync(at('a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  it('leaves alone what its author saved meanwhile', () => {
    writeFileSync(at('a.md'), '更新');
    expect(write('旧', '新')).toEqual(['a.md']);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('更新');
  });

  it('leaves alone bytes that are no UTF-8', () => {
    const bytes = Buffer.from([0x41, 0xff, 0x42]);
    writeFileSync(at('a.md'), bytes);
    expect(write(bytes.toString('utf8'), '新')).toEqual(['a.md']);
    expect(readFileSync(at('a.md')).equals(bytes)).toBe(true);
  });

  it('writes through a link, which stays a link', () => {
    writeFileSync(at('real.md'), '旧');
    symlinkSync('real.md', at('a.md'));
    write('旧', '新');
    expect(readFileSync(at('real.md'), 'utf8')).toBe('新');
    expect(readdirSync(root).sort()).toEqual(['a.md', 'real.md']);
  });
});
