import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, findings, heads } from '../../content-fixture.ts';
import { checkBroken } from './broken-project.ts';

describe('file-size', () => {
  it('names a page of 10 MB, fails, and checks the rest', async () => {
    const { code, found } = await checkBroken((path) => {
      writeFileSync(path, 'a\n'.repeat(5_000_000));
    });
    expect(code).toBe(1);
    expect(found).toContain('broken.md:1:1 file-size 文件有 9.5 MiB，至多 1 MiB：没有检查');
    expect(found).toContainEqual(expect.stringMatching(/^multi-head-attention\.md:14:\d+ link-\w+ .*gone/));
  });

  it('names a front matter longer than any page needs', () => {
    expect(findings(edited(heads, 'aliases: [MHA]', `aliases: [MHA]\n${'# 注\n'.repeat(20_000)}`))).toContain(
      'multi-head-attention.md:1:1 file-size front matter 有 79 KiB，至多 64 KiB：没有检查',
    );
  });
});
