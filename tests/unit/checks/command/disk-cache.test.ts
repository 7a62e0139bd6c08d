import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../../scripts/check/disk-cache.ts';
import { createTools } from '../../../../scripts/check/tools.ts';
import { checkContent, type CheckCache } from '../../../../src/checks/run.ts';
import { contentWith, edited, heads, scaling } from '../../content-fixture.ts';

const tools = createTools();
const check = (files: ReadonlyMap<string, string>, cache?: CheckCache) =>
  checkContent(files, tools.markdown, { ...tools, ...(cache ? { cache } : {}) });

/** Faults that rules of a page, rules of the collection, the schema and the pipeline find. */
const faulty = contentWith({
  ...edited(scaling, '11.3', '11.4'),
  ...edited(heads, './attention-scaling.md', './gone.md'),
  'content/questions/zoo/animal.md': '---\ntitle: x\n---\n\n花了 $5',
});

describe('the cache of checks', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenqu-cache-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const entries = (): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();

  it('gives back what was checked, so that a check with it finds the same and knows the same', () => {
    const fresh = check(faulty);
    check(faulty, new DiskCache(root, 'v'));
    const reads: string[] = [];
    const disk = new DiskCache(root, 'v');
    const kept = check(faulty, {
      get: (path, text) => disk.get(path, text),
      set: (path) => void reads.push(path),
    });
    expect(reads).toEqual([]);
    expect(kept.findings).toEqual(fresh.findings);
    expect(JSON.stringify(kept.knowledge.questions)).toBe(JSON.stringify(fresh.knowledge.questions));
    expect(fresh.findings.length).toBeGreaterThan(3);
  });

  it('hides no finding, however its bytes were changed, cut, mixed up or made up', () => {
    const { findings } = check(faulty);
    check(faulty, new DiskCache(root, 'v'));
    const files = entries();
    const intact = files.map((file) => readFileSync(file));
    const damage = fc.array(
      fc.record({
        file: fc.nat({ max: files.length - 1 }),
        at: fc.nat(),
        kind: fc.constantFrom('flip', 'cut', 'insert', 'swap', 'empty problems'),
        bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(damage, (damages) => {
        for (const [index, file] of files.entries()) writeFileSync(file, intact[index] ?? '');
        for (const { file, at, kind, bytes } of damages) {
          const path = files[file] ?? '';
          const old = readFileSync(path);
          const place = old.length === 0 ? 0 : at % old.length;
          if (kind === 'flip') old[place] = (old[place] ?? 0) ^ (bytes[0] || 1);
          const changed = {
            flip: old,
            cut: old.subarray(0, place),
            insert: Buffer.concat([old.subarray(0, place), bytes, old.subarray(place)]),
            swap: intact[at % files.length] ?? old,
            'empty problems': Buffer.from(
              old.toString().replace(/"(?:problems|messages)":[[{].*/, '"problems":{}}'),
            ),
          }[kind];
          writeFileSync(path, changed);
        }
        expect(check(faulty, new DiskCache(root, 'v')).findings).toEqual(findings);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('knows nothing of another text, another path or other code', () => {
    const cache = new DiskCache(root, 'v');
    const checked = {
      loaded: { path: 'a.md', kind: 'other', texts: [], problems: [] },
      problems: {},
    } as const;
    cache.set('a.md', 'text', structuredClone(checked) as never);
    expect(cache.get('a.md', 'text')).toEqual(checked);
    expect(cache.get('a.md', 'text ')).toBeUndefined();
    expect(cache.get('b.md', 'text')).toBeUndefined();
    expect(new DiskCache(root, 'w').get('a.md', 'text')).toBeUndefined();
  });

  it('takes nothing that is no check of the file', () => {
    const cache = new DiskCache(root, 'v');
    for (const value of [
      null,
      1,
      {},
      { loaded: { path: 'b.md' } },
      { loaded: { path: 'a.md', texts: [] } },
    ]) {
      cache.set('a.md', 'text', value as never);
      expect(cache.get('a.md', 'text')).toBeUndefined();
    }
  });

  it('keeps only entries of the present code and files, and nothing half written', () => {
    check(faulty, new DiskCache(root, 'old'));
    const cache = new DiskCache(root, 'new');
    check(faulty, cache);
    writeFileSync(`${entries().at(-1) ?? ''}.1.tmp`, 'half');
    cache.prune(contentWith().keys());
    expect(entries()).toHaveLength(contentWith().size);
  });

  it('is done without where it cannot be written', () => {
    writeFileSync(join(root, 'file'), '');
    const { findings } = check(faulty, new DiskCache(join(root, 'file'), 'v'));
    expect(findings).toEqual(check(faulty).findings);
  });
});
