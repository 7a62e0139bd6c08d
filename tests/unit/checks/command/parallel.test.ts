import { describe, expect, it } from 'vitest';
import { checkInParallel } from '../../../../scripts/check/parallel.ts';
import { createTools } from '../../../../scripts/check/tools.ts';
import { checkFile, type CheckedFile } from '../../../../src/checks/run.ts';
import { contentWith, edited, heads, scaling } from '../../content-fixture.ts';

describe('checking on several cores', () => {
  it('finds in each file what checking it alone finds, and takes each once', async () => {
    const tools = createTools();
    const texts = contentWith({
      ...edited(scaling, '11.3', '11.4'),
      ...edited(heads, '每个头有', '花了 $5，'),
    });
    const files = Array.from({ length: 40 }, (_, copy) =>
      [...texts].map(([path, text]): [string, string] => [path.replace(/(\.\w+)$/, `-${copy}$1`), text]),
    ).flat();
    const taken: CheckedFile[] = [];
    await checkInParallel(files, tools, (checked) => taken.push(checked), 2);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const byPath = new Map(taken.map((checked) => [checked.loaded.path, plain(checked)]));
    expect(taken).toHaveLength(files.length);
    for (const [path, text] of files) {
      expect(byPath.get(path)).toEqual(plain(checkFile(path, text, tools.markdown, tools.typography)));
    }
  }, 60_000);
});
